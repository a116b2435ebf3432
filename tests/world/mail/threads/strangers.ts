import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Mail that tries to be taken for somebody else. */
export const strangers: ThreadDraft[] = [
  {
    key: 'stranger me',
    subject: 'quick question about loading ramps',
    mails: [
      [
        2,
        '21:14',
        who.stranger,
        [omar],
        'hi, my company runs four ramps, can i rent your software by the month?',
      ],
    ],
  },
  {
    key: 'stranger wo',
    subject: '你好，想了解一下产品',
    mails: [[3, '04:04', who.wo, [omar], '我们是一家小型物流公司，想了解价格。']],
  },
  {
    key: 'prize',
    subject: 'You have been chosen!!! <b>Answer today</b>',
    mails: [
      [
        5,
        '03:33',
        who.hostile,
        [omar],
        'Dear winner,\n\nwrite to claims@prize-desk.example with your bank details.',
      ],
    ],
  },
];
