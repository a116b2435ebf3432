import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Nordvik, a furniture maker: the deal that is nearly won. */
export const nordvik: ThreadDraft[] = [
  {
    key: 'nordvik rollout',
    subject: 'Rollout plan for Q1 🚀',
    unread: true,
    starred: true,
    labels: ['Nordvik'],
    mails: [
      [
        2,
        '14:05',
        who.mara,
        [omar],
        'Hi Omar,\n\nthe board said yes to the pilot numbers. Can you send a rollout plan for the three Swedish sites, starting in January?\n\nMara',
      ],
      [
        1,
        '08:40',
        omar,
        [who.mara, who.jonas],
        'Hi Mara,\n\nthat is very good news. Attached is a plan in two waves: Malmö and Borås first, Umeå six weeks later. Jonas, does that fit your yard work?\n\nOmar',
      ],
      [
        0,
        '09:12',
        who.mara,
        [omar, who.aiko],
        'Two waves work for us. I have copied Aiko, who runs the yard software on our side at Tanabe.\n\nFor questions about hiring drivers please write to recruit@other.example, not to me.\n\nMara',
      ],
    ],
  },
  {
    key: 'nordvik contract',
    subject: 'Contract: two changes from legal',
    labels: ['Nordvik'],
    mails: [
      [
        9,
        '10:20',
        who.jonas,
        [omar, who.mara],
        'Omar, legal asks for two changes: a notice period of 60 days, and data kept in the EU. Everything else is fine.\n\nJonas Ekberg\nHead of Logistics, Nordvik',
      ],
      [
        8,
        '16:02',
        omar,
        [who.jonas, who.mara],
        'Both are fine with us. A marked copy follows tomorrow.\n\nOmar',
      ],
      [7, '07:55', who.jonas, [omar], 'Thanks. I will get it signed this week.'],
    ],
  },
  {
    key: 'nordvik pilot',
    subject: 'Pilot week 4: figures',
    labels: ['Nordvik'],
    mails: [
      [
        31,
        '13:30',
        who.mara,
        [omar],
        'Waiting time at the gate is down from 48 to 21 minutes. I will show this to the board on Thursday.',
      ],
    ],
  },
];
