import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Brightmoor, a chain of shops: many people in one thread. */
export const brightmoor: ThreadDraft[] = [
  {
    key: 'brightmoor workshop',
    subject: 'Workshop on Monday: who brings what',
    mails: [
      [
        4,
        '09:10',
        who.hannah,
        [omar, who.samir],
        'Room 4.12 is booked from nine. Samir brings the floor plans.',
      ],
      [4, '09:31', who.samir, [omar, who.hannah], 'I do. Omar, will you need a screen?'],
      [
        4,
        '10:05',
        omar,
        [who.hannah, who.samir, who.sofia],
        'Yes please. Sofia Marchetti from our side joins by video.',
      ],
      [
        3,
        '16:20',
        who.sofia,
        [omar, who.hannah, who.samir],
        'Looking forward to it. I have put the agenda in the invitation.',
      ],
    ],
  },
  {
    key: 'brightmoor away',
    subject: 'Automatic reply: Numbers for the board',
    mails: [
      [
        14,
        '13:01',
        who.samir,
        [omar],
        'I am away until Monday. In urgent cases please write to Hannah Adeyemi, hannah.adeyemi@brightmoor.example.',
      ],
    ],
  },
  {
    key: 'brightmoor lunch',
    subject: 'Lunch?',
    mails: [
      [52, '10:47', who.hannah, [omar], 'Are you in town on the 3rd?'],
      [52, '10:59', omar, [who.hannah], 'I am. Half past twelve at the market?'],
      [52, '11:02', who.hannah, [omar], 'Perfect.'],
    ],
  },
];
