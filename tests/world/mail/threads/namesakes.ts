import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Two people called Alex Morgan, at different companies, and a colleague whose address has upper-case letters. */
export const namesakes: ThreadDraft[] = [
  {
    key: 'pinecrest intro',
    subject: 'Slotwise for our Leeds depot',
    unread: true,
    mails: [
      [
        0,
        '08:17',
        who.alexPine,
        [omar],
        'Hello,\n\nwe saw your talk at the dock fair. Could you show us how late trucks are handled?\n\nAlex Morgan\nPinecrest',
      ],
    ],
  },
  {
    key: 'ferrolux tender',
    subject: 'Tender: deadline moved by one week',
    mails: [
      [
        8,
        '13:26',
        who.alexFerro,
        [omar],
        'The deadline for the tender is now one week later. Please hand in by noon.\n\nAlex Morgan\nPurchasing, Ferrolux',
      ],
      [8, '14:10', omar, [who.alexFerro], 'Noted, thank you Alex.'],
    ],
  },
  {
    key: 'ferrolux technical',
    subject: 'Questions techniques',
    mails: [
      [
        13,
        '09:36',
        who.beatrice,
        [omar, who.alexFerro],
        'Bonjour Omar,\n\npeut-on brancher vos créneaux sur notre ERP ? Je suis la responsable technique du projet.\n\nBéatrice',
      ],
      [
        12,
        '17:18',
        omar,
        [who.beatrice],
        'Bonjour Béatrice, oui, par fichier ou par interface. Parlons-en mardi.',
      ],
      [12, '18:40', who.beatrice, [omar], 'Mardi 10 h me va.'],
    ],
  },
  {
    key: 'pinecrest lost',
    subject: 'Re: Our decision',
    mails: [
      [
        95,
        '16:00',
        who.alexPine,
        [omar],
        'Not this year, I am afraid: the budget went into the new roof. Please ask again in autumn.',
      ],
    ],
  },
];
