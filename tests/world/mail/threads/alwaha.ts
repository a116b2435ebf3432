import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Alwaha, a cold store that writes in Arabic. */
export const alwaha: ThreadDraft[] = [
  {
    key: 'alwaha offer',
    subject: 'طلب عرض سعر لثلاثة مستودعات',
    mails: [
      [
        2,
        '10:44',
        who.layla,
        [omar],
        'السيد عمر المحترم،\n\nنرجو إرسال عرض سعر لثلاثة مستودعات في الشارقة.\n\nليلى المنصوري',
      ],
      [1, '12:05', omar, [who.layla], 'شكرا ليلى، سأرسل العرض غدا صباحا.\n\nعمر'],
    ],
  },
  {
    key: 'alwaha meeting',
    subject: 'موعد الاجتماع القادم',
    mails: [[35, '08:12', who.khalid, [omar, who.layla], 'هل يناسبكم يوم الأحد الساعة العاشرة؟']],
  },
];
