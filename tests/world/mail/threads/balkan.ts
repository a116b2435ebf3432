import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Balkan Logistik, a haulier that writes in Bulgarian. */
export const balkan: ThreadDraft[] = [
  {
    key: 'balkan demo',
    subject: 'Демонстрация в четвъртък',
    unread: true,
    mails: [
      [
        3,
        '12:15',
        omar,
        [who.ivaylo],
        'Здравейте, Ивайло,\n\nпредлагам да покажа системата в четвъртък в 11 часа.\n\nОмар',
      ],
      [
        0,
        '06:58',
        who.ivaylo,
        [omar, who.desi],
        'Четвъртък в 11 е добре. Ще бъде и колежката Десислава Колева, която отговаря за склада в Пловдив.\n\nИвайло Петров',
      ],
    ],
  },
  {
    key: 'balkan invoice',
    subject: 'Въпрос за фактурата',
    mails: [
      [18, '08:20', who.desi, [omar], 'Здравейте, може ли фактурата да е на името на дъщерното дружество?'],
    ],
  },
];
