import { omar } from '../accounts';
import { who } from '../people';
import type { ThreadDraft } from '../thread';

/** Belomorye, a fish exporter that writes in Russian. */
export const belomorye: ThreadDraft[] = [
  {
    key: 'belomorye trial',
    subject: 'Тестовый доступ для склада',
    mails: [
      [
        5,
        '09:54',
        who.orlov,
        [omar],
        'Добрый день!\n\nМожно ли открыть тестовый доступ на две недели?\n\nС уважением, Александр',
      ],
      [
        5,
        '11:20',
        omar,
        [who.orlov],
        'Good morning Alexander, the access is open until the end of the month.',
      ],
      [4, '07:08', who.orlov, [omar, who.zimina], 'Спасибо! Наталья будет работать с системой.'],
    ],
  },
  {
    key: 'belomorye question',
    subject: 'Сколько рамп входит в цену?',
    mails: [[22, '13:02', who.zimina, [omar], 'Здравствуйте! Нам нужно 12 рамп, в прайсе указано до 10.']],
  },
];
