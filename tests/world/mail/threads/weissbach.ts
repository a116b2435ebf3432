import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Weißbach, a mid-sized German firm: careful, slow, loyal. */
export const weissbach: ThreadDraft[] = [
  {
    key: 'weissbach betriebsrat',
    subject: 'Rückfrage des Betriebsrats',
    mails: [
      [
        3,
        '08:31',
        who.katrin,
        [omar],
        'Guten Morgen Herr Haddad,\n\nder Betriebsrat möchte wissen, ob die Fahrer einzeln ausgewertet werden. Können Sie das schriftlich bestätigen?\n\nKatrin Vogel',
      ],
      [
        3,
        '10:02',
        omar,
        [who.katrin],
        'Guten Morgen Frau Vogel,\n\nnein, ausgewertet werden nur Tore. Das Schreiben hängt an.\n\nOmar Haddad',
      ],
      [2, '09:20', who.katrin, [omar, who.juergen], 'Vielen Dank, das hilft sehr.'],
    ],
  },
  {
    key: 'weissbach renewal',
    subject: 'Verlängerung ab März',
    mails: [
      [
        44,
        '15:40',
        who.juergen,
        [omar],
        'Wir verlängern gern um ein Jahr. Bitte um ein Angebot mit zwei weiteren Standorten.',
      ],
    ],
  },
];
