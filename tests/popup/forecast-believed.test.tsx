// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  allNotes,
  forecastOfFew,
  forecastOfHardNames,
  forecastWith,
  forecastWithoutQuota,
  spansWith,
} from '../gallery/forecast-data';
import { hardNames } from '../gallery/names';
import { opened, press, says, show, tab } from './forecast-shown';
import { all, popupOfItsOwn } from './opened';

popupOfItsOwn();

test.each([
  [{ spans: 12, held: 9, kept: 12 }, 'Held in 9 of 12 months, bias -4%, error 14% ·'],
  [{ spans: 1, held: 1, kept: 1 }, 'Held in 1 of 1 month, bias -4%, error 14% ·'],
  [{ spans: 3, held: 2, kept: 2 }, 'error 14% · 1 of them worked out afterwards, from what was known then ·'],
  [{ spans: 3, held: 2, kept: 0 }, 'error 14% · All worked out afterwards, from what was known then ·'],
])('given the record %o, then it is said as it is', async (record, said) => {
  await show(
    forecastWith({ spans: spansWith({ record: { kind: 'month', bias: -0.04, error: 0.14, ...record } }) }),
  );
  expect(`${opened('.forecast-record')} ·`).toContain(said);
  expect(says().includes('afterwards')).toBe(record.kept < record.spans);
});

test('given a record of quarters in which nothing came, then no bias and no error are made up', async () => {
  const record = { kind: 'quarter', spans: 2, held: 1, bias: null, error: null, kept: 2 } as const;
  await show(forecastWith({ spans: spansWith({ record }) }));
  expect(opened('.forecast-record')).toBe(
    'Held in 1 of 2 quarters · Rests on 42 closed deals, 17 of them won',
  );
});

test('given nothing has closed, then the assumption is named, and that there is no record', async () => {
  await show(forecastOfFew(0, 0));
  expect(says()).toContain('No track record yet: it is made of months that are over');
  expect(says()).toContain('Rests on no closed deal yet');
  expect(says()).toContain('No deal has closed yet, so this is an assumption: 8 pretended deals, 1 in 5 won');
  expect(says()).toContain('Your history is only 14 days old');
  await press(tab('This quarter'));
  expect(says()).toContain('it is made of quarters that are over');
});

test('given one closed deal, then it is said in the singular', async () => {
  await show(forecastOfFew(1, 1));
  expect(says()).toContain('Rests on 1 closed deal, 1 won');
  expect(says()).toContain('Only 1 deal has closed, so much of this is an assumption');
});

test('given many notes, then two are shown, and the rest when they are asked for', async () => {
  await show(forecastWith({ notes: allNotes('Ivana Petrova') }));
  const notes = (): (string | null)[] => all('.forecast-notes li').map(({ textContent }) => textContent);
  expect(notes()).toEqual([
    '58% of the upper end hangs on one deal: Ivana Petrova.',
    '4 open deals have no amount and count with what such deals usually bring.',
  ]);
  const more = document.querySelector('.forecast-notes button');
  expect(more?.textContent).toBe('5 more notes');
  await press(more);
  expect(notes().slice(2, 5)).toEqual([
    '1 deal is in a currency without a rate: while it is open it counts as a usual deal, once won it is left out. Add the rate in the settings, then write its amount again.',
    'No new deal has come for 45 days. If it is only the season, more may come than is said here.',
    'For 70% of the closed deals only the outcome is known, not the stages, so the time since opening decides.',
  ]);
  expect(more?.getAttribute('aria-expanded')).toBe('true');
  await press(more);
  expect(notes()).toHaveLength(2);
});

test('given hostile, endless and right-to-left names, then each is text in its own direction, with the whole of it at hand', async () => {
  const names = hardNames.map(({ name }) => name).reverse();
  await show(forecastOfHardNames(names));
  const shown = all('.swing-name');
  expect(shown.map(({ textContent }) => textContent)).toEqual(names.slice(0, 3));
  for (const name of shown) {
    expect(name.getAttribute('dir')).toBe('auto');
    expect(name.title).toBe(name.textContent);
  }
  expect(document.getElementById('hostile')).toBeNull();
  expect(says()).toContain(`hangs on one deal: ${names[0]}.`);
  await show(forecastOfHardNames(['ليلى حداد', '']));
  expect(says()).toContain('hangs on one deal: \u2068ليلى حداد\u2069.');
  expect(all('.swing-name')[1]?.textContent).toBe('Borealis AG');
});

test('given Bulgarian, then all of it is said in Bulgarian, with its plurals', async () => {
  await show(forecastWith({ notes: allNotes('Ивана') }), 'bg');
  expect(opened('.quick-forecast h2')).toBe('Прогноза');
  expect(opened('.span-tabs')).toContain('38–61 хил. €');
  expect(opened('.forecast-words')).toContain('Най-вероятно 49 хил. €');
  expect(opened('.forecast-words')).toContain('62% шанс за квотата от 50 000 €');
  expect(opened('.forecast-parts')).toContain('12 отворени сделки 18 хил. €');
  expect(opened('.forecast-record')).toBe(
    'Вярна за 9 от 12 месеца, отклонение -4%, грешка 14% · Опира се на 42 приключени сделки, от тях спечелени: 17',
  );
  expect(all('.swing > a')[0]?.textContent).toContain('ако се забави: 62% → 41%');
  await press(document.querySelector('.forecast-notes button'));
  expect(says().replace(/€|Borealis AG|Ivana Petrova|Mia Chen|Jürgen Weiß/g, '')).not.toMatch(/[A-Za-z]{3}/);
  expect(says()).toContain('1 сделка е във валута без курс');
  await press(tab('Тримесечието'));
  expect(opened('.forecast-record')).toContain('Вярна за 1 от 1 тримесечие');
  expect(opened('.forecast-record')).toContain('Всички са изчислени впоследствие');
});

test('given no quota in Bulgarian, then the currency is said once for both sums', async () => {
  await show(forecastWithoutQuota(), 'bg');
  expect(all('.swing-shift')[0]?.textContent?.replace(/\s/g, ' ')).toBe('49 → 40 хил. €');
});
