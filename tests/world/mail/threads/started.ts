import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Mail that the seller sent and nobody has answered: only in "Sent". */
export const started: ThreadDraft[] = [
  {
    key: 'first mail ravel',
    subject: 'Fewer trucks waiting in front of your gate',
    mails: [
      [
        1,
        '13:00',
        omar,
        [{ name: 'Ottilie Ravel', email: 'o.ravel@ravelmills.example' }],
        'Hello Ms Ravel,\n\nI saw that you are opening a second mill. May I show you how others plan their gates?\n\nOmar',
      ],
    ],
  },
  {
    key: 'proposal aiko',
    subject: 'Proposal for a joint trial',
    mails: [
      [
        3,
        '15:45',
        omar,
        [who.aiko, who.mara],
        'Dear both,\n\nhere is a proposal for a trial with Nordvik and Tanabe.\n\nOmar',
      ],
    ],
  },
];
