import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Harborline, a container terminal: a long negotiation with two voices. */
export const harborline: ThreadDraft[] = [
  {
    key: 'harborline price',
    subject: 'Re: Offer 2291 – price per dock',
    unread: true,
    labels: ['Offers'],
    mails: [
      [
        6,
        '09:00',
        omar,
        [who.grace],
        'Hello Grace,\n\nhere is offer 2291 for 40 docks, valid for 30 days.\n\nOmar',
      ],
      [
        4,
        '15:22',
        who.grace,
        [omar, who.daniel],
        'Thank you. 40 docks at this price is above what we planned. Daniel holds the budget, so I am adding him.',
      ],
      [
        1,
        '17:48',
        who.daniel,
        [omar, who.grace],
        'Omar, we can sign this year at 10 % less. Otherwise it moves to the next budget in April.\n\nDaniel Okafor\nFinance, Harborline',
      ],
    ],
  },
  {
    key: 'harborline security',
    subject: 'Security questionnaire (118 questions)',
    mails: [
      [
        15,
        '11:11',
        who.grace,
        [omar],
        'Our security team needs this filled in before anything is signed. Sorry about the length.',
      ],
      [14, '08:03', omar, [who.lukas], 'Lukas, can you take questions 40 to 118? I do the rest.'],
      [11, '12:40', who.lukas, [omar], 'Done, the sheet is in the shared folder.'],
      [10, '09:15', omar, [who.grace], 'Grace, all 118 answers are attached.'],
    ],
  },
  {
    key: 'harborline reference',
    subject: 'Reference call with Nordvik?',
    archived: true,
    mails: [
      [
        40,
        '10:00',
        who.daniel,
        [omar],
        'Could we speak with one of your customers, best somebody with a port?',
      ],
      [
        39,
        '10:30',
        omar,
        [who.daniel],
        'I will ask Mara Lindqvist (mara.lindqvist@nordvik.example) whether she has half an hour.',
      ],
    ],
  },
];
