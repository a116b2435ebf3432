import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Tanabe, a maker of yard software: a partner who may become a customer. */
export const tanabe: ThreadDraft[] = [
  {
    key: 'tanabe interface',
    subject: 'Interface between our yard module and Slotwise',
    unread: true,
    mails: [
      [
        0,
        '07:31',
        who.aiko,
        [omar],
        'Dear Omar,\n\nMara Lindqvist suggested that I write to you. We would like to read the booked slots every five minutes. Is there a test account for us?\n\nKind regards\nAiko Tanabe',
      ],
    ],
  },
  {
    key: 'tanabe visit',
    subject: '来週の打ち合わせについて',
    mails: [
      [12, '05:10', who.kenji, [omar], '水曜日の午後はいかがでしょうか。\n\n森'],
      [
        12,
        '09:45',
        omar,
        [who.kenji, who.aiko],
        'Wednesday at 15:00 your time is good. I will send an invitation.',
      ],
    ],
  },
];
