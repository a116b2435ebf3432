import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Yuanhe, a parts maker that writes in Chinese. */
export const yuanhe: ThreadDraft[] = [
  {
    key: 'yuanhe quote',
    subject: '关于报价单的几个问题',
    unread: true,
    mails: [
      [
        1,
        '02:30',
        who.wang,
        [omar],
        '您好，\n\n我们收到了报价单。请问安装费用是否包含培训？\n\n王莉\n元和机械',
      ],
    ],
  },
  {
    key: 'yuanhe schedule',
    subject: '上线时间表',
    mails: [
      [27, '03:15', who.chen, [omar, who.wang], '我们希望在三月之前上线。'],
      [27, '08:40', omar, [who.chen], 'March is possible if the data arrives by the end of January.'],
      [26, '01:58', who.wang, [omar, who.chen], '好的，数据一月中旬发给您。'],
    ],
  },
];
