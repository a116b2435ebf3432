import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Calypso Foods: fresh goods, fast answers, then silence. */
export const calypso: ThreadDraft[] = [
  {
    key: 'calypso silence',
    subject: 'Following up on the Porto visit',
    starred: true,
    mails: [
      [
        29,
        '10:15',
        who.ines,
        [omar],
        'It was a pleasure to have you in Porto. We will come back to you after the harvest.',
      ],
      [21, '09:00', omar, [who.ines], 'Hello Inês, how was the harvest? Shall we look at dates for a trial?'],
      [
        16,
        '09:00',
        omar,
        [who.ines],
        'Hello Inês, just a short sign whether this is still a topic for you would help me.',
      ],
    ],
  },
  {
    key: 'calypso cold',
    subject: 'Temperatures at the gate',
    mails: [
      [
        17,
        '14:44',
        who.rui,
        [omar, who.ines],
        'Can the driver see the temperature that is asked for when he books?',
      ],
    ],
  },
];
