import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Kitewood, which asks for offers from a plus address. */
export const kitewood: ThreadDraft[] = [
  {
    key: 'kitewood rfp',
    subject: 'RFP 07/26: dock scheduling for six sites',
    labels: ['Offers'],
    mails: [
      [
        7,
        '11:00',
        who.tom,
        [omar],
        'Please find our request attached. Questions only by mail to this address, until Friday.',
      ],
      [
        6,
        '09:30',
        omar,
        [who.tom, who.priya],
        'Thank you, Tom. Priya Nair will help me with the part about data.',
      ],
    ],
  },
  {
    key: 'kitewood hello',
    subject: 'Good to meet you in Hamburg',
    mails: [
      [
        20,
        '18:05',
        omar,
        [who.ruth],
        'Hello Ruth,\n\nit was good to talk. As promised, the paper about night slots is attached.\n\nOmar',
      ],
      [
        19,
        '08:50',
        who.ruth,
        [omar],
        'Thanks Omar. Tom Brannigan is the right person on our side; he will write to you.',
      ],
    ],
  },
];
