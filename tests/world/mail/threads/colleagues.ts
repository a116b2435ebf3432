import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** People of the seller's own company. */
export const colleagues: ThreadDraft[] = [
  {
    key: 'team forecast',
    subject: 'Forecast for the call at 4',
    unread: true,
    mails: [
      [
        0,
        '10:02',
        who.priya,
        [omar, who.lukas],
        'Please bring your numbers up to date before the call. Omar, is Harborline still in for this quarter?',
      ],
      [0, '10:20', omar, [who.priya], 'Harborline yes, if we find two percent.'],
    ],
  },
  {
    key: 'team case',
    subject: 'Fwd: Case study draft',
    mails: [
      [
        6,
        '15:15',
        who.sofia,
        [omar],
        'For your eyes before it goes to the customer.\n\n---------- Forwarded message ---------\nFrom: Elena Rossi <elena@wordsmith.example>\nDate: last Tuesday\nSubject: Case study draft\nTo: Sofia Marchetti <sofia.marchetti@seller.example>\n\nHere is the draft about the furniture maker.',
      ],
    ],
  },
  {
    key: 'team handover',
    subject: 'Handover of the Iberian accounts',
    mails: [
      [
        33,
        '09:24',
        who.lukas,
        [omar],
        'From the first of the month Calypso and the two mills in Aveiro are yours.',
      ],
      [33, '09:58', omar, [who.lukas], 'Thank you, Lukas. Half an hour tomorrow?'],
    ],
  },
];
