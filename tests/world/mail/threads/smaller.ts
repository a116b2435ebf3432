import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** First contacts: a harbour in Tallinn and a lady with a very long name. */
export const smaller: ThreadDraft[] = [
  {
    key: 'lennusadam first',
    subject: 'Slot booking for a small harbour',
    unread: true,
    mails: [
      [
        1,
        '06:35',
        who.kadri,
        [omar],
        'Hello! We have only two ramps. Is there a small package?\n\nKadri Saar',
      ],
    ],
  },
  {
    key: 'oakhollow tour',
    subject: 'Tour of the warehouse',
    mails: [
      [
        10,
        '12:12',
        who.theodora,
        [omar],
        'Dear Mr Haddad,\n\nwe should be delighted to show you our warehouse, which has been in the family since 1871.',
      ],
      [9, '09:09', omar, [who.theodora], 'With pleasure. Would the 12th suit you?'],
    ],
  },
  {
    key: 'lennusadam old',
    subject: 'Brochure',
    mails: [[120, '11:30', who.kadri, [omar], 'Could you send me the brochure as PDF?']],
  },
];
