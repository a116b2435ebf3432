import { omar, salesDesk } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** The shared mailbox of the sales desk, read by delegation. */
export const desk: ThreadDraft[] = [
  {
    key: 'desk brochure',
    subject: 'Price list, please',
    unread: true,
    mails: [
      [
        0,
        '07:44',
        { name: 'Petra Holub', email: 'holub@mlynar.example' },
        [salesDesk],
        'Could you send us your price list?',
      ],
    ],
  },
  {
    key: 'desk kadri',
    subject: 'Who is my contact?',
    mails: [
      [2, '08:15', who.kadri, [salesDesk], 'We would like to talk to somebody about two ramps.'],
      [2, '09:00', omar, [who.kadri, salesDesk], 'Hello Kadri, that is me.'],
    ],
  },
  {
    key: 'desk fair',
    subject: 'Booth 14: badges for the fair',
    mails: [
      [
        6,
        '13:37',
        { name: 'Dock Fair Office', email: 'office@dockfair.example' },
        [salesDesk],
        'Please name the people who need a badge.',
      ],
    ],
  },
];
