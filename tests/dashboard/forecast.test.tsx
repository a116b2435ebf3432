// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { ForecastPage, MethodDone } from '../../lib/pipeline/forecast';
import {
  dealAhead,
  forecastOfHardNames,
  forecastOfThree,
  forecastOfYear,
} from '../gallery/forecast-page-data';
import { hardNames } from '../gallery/names';
import { clear, key, named, press } from './drawn';
import { saysAll, show, textsOf } from './forecasted';
import { cells, chart, section } from './reviewed';

afterEach(clear);

describe('what is ahead', () => {
  test('given a year of deals, when the forecast is shown, then each span has its range, its quota, its parts and its record', async () => {
    await show(forecastOfYear());
    const [now = '', next = '', quarter = ''] = textsOf('.ahead-card');
    expect(now).toContain('This month November 2026');
    expect(now).toContain('€17,160 to €37,488');
    expect(now).toContain('Most likely €26,400');
    expect(now).toContain('Chance of the quota of €28,000: 38%');
    expect(now).toContain('Won so far€10,560');
    expect(now).toContain('Renewals and upsells€1,584');
    expect(now).toContain(
      'Of 12 months that are over, 10 came within the range. Off by 15% altogether, 2% too high.',
    );
    expect(now).toContain('7 were worked out afterwards from what was known then.');
    expect(next).toContain('2 quotas are not in it');
    expect(quarter).toContain('Of 4 quarters that are over, 3 came within the range.');
    expect(quarter).toContain('5% too low');
    expect(saysAll()).toContain('It rests on 214 closed deals, of which 71 were won.');
  });

  test('given another span, when its deals are asked for, then the address asks for them and keeps the filter', async () => {
    const { asks } = await show(forecastOfYear(), { asked: { owner: 'dana' } });
    expect(named('Its deals: This month').getAttribute('aria-pressed')).toBe('true');
    await press(named('Its deals: Next month'));
    expect(asks).toEqual([{ owner: 'dana', ahead: 'next-month' }]);
  });

  test('given a quota that is reached, when it is shown, then it says so instead of a chance', async () => {
    const year = forecastOfYear();
    const quota = { minor: 1_000_000, chance: 1, left: 0 };
    await show({ ...year, spans: year.spans.map((span) => ({ ...span, quota })) });
    const [now = '', next = ''] = textsOf('.ahead-card');
    expect(now).toContain('The quota of €10,000 is reached.');
    expect(now).not.toContain('Chance');
    expect(next).toContain('Chance of the quota of €10,000: >99%');
  });

  test('given no quota and no span that is over, when it is shown, then it says both', async () => {
    const year = forecastOfYear();
    await show({ ...year, spans: year.spans.map(({ quota: _quota, record: _record, ...span }) => span) });
    expect(textsOf('.ahead-card').every((text) => text.includes('No quota is set for it.'))).toBe(true);
    expect(textsOf('.ahead-card-record')).toEqual([
      'No month is over yet by which to judge it.',
      'No month is over yet by which to judge it.',
      'No quarter is over yet by which to judge it.',
    ]);
  });

  test('given three open deals and none closed, when it is shown, then it says that the chances are assumed', async () => {
    await show(forecastOfThree());
    expect(section('Before you believe it').textContent).toContain(
      'No deal has closed yet, so this is assumed',
    );
    expect(textsOf('.ahead-chance .figures-second')).toEqual(
      Array.from({ length: 3 }, () => 'No deal like this is old enough to tell yet.'),
    );
    expect(saysAll()).toContain('No month is over yet by which to judge it.');
    expect(saysAll()).toContain('No month is over yet. From three on it is said which way did best.');
    expect(saysAll()).not.toMatch(/NaN|Infinity|undefined|null|fc_/);
  });

  test('given no deal at all, when it is shown, then it says how to begin', async () => {
    await show(forecastOfYear({ isEmpty: true }));
    expect(saysAll()).toContain('Nobody is in your pipeline yet');
    expect(named('Choose where it may read').getAttribute('href')).toBe('/welcome.html');
    expect(document.querySelector('.ahead-card, figure')).toBeNull();
  });

  test('given every note, when it is shown in Bulgarian, then each is a sentence with its number in the right form', async () => {
    await show(forecastOfHardNames(), { language: 'bg' });
    const notes = textsOf('.forecast-notes li');
    expect(notes.length).toBe(7);
    expect(notes[0]).toContain('Приключили са само 6 сделки, затова');
    expect(notes[1]).toContain('известно едва от 41 дни');
    expect(notes[3]).toContain('61%');
    expect(notes[4]).toContain('1 сделка е във валута без курс');
    expect(notes[5]).toContain('4 отворени сделки нямат сума');
    expect(notes[6]).toContain('За 42% от приключилите сделки');
    expect(document.querySelector('.forecast-notes a')?.getAttribute('href')).toBe('#deal/deal%204');
    expect(saysAll()).not.toMatch(/fc_|undefined|\{\w+\}<|NaN/);
  });
});

describe('the months', () => {
  const title = 'Range and what came';
  const year = forecastOfYear();

  test('given months with ranges, when they are shown as a table, then each has its range, where it is from, and what came', async () => {
    await show(year);
    await press(named(`Show as a table: ${title}`));
    const rows = [...chart(title).querySelectorAll('tbody tr')].map(cells);
    expect(rows.length).toBe(14);
    expect(rows[3]).toEqual([
      'February 2026',
      '€14,950 to €32,660',
      'worked out afterwards',
      '€23,000',
      '€34,600',
      'above it',
      '€24,000',
    ]);
    expect(rows[6]?.[5]).toBe('below it');
    expect(rows[11]?.[2]).toBe('said when the month began');
    expect(rows[12]?.[5]).toBe('Won so far');
    expect(rows[13]?.slice(2, 6)).toEqual(['expected now', '€28,100', '', '']);
  });

  test('given the drawing, then what came outside its range has another shape, and what was worked out later another band', async () => {
    await show(year);
    const plane = chart(title).querySelector('.chart-plane');
    expect(plane?.querySelectorAll('path.mark-dot').length).toBe(2);
    expect(plane?.querySelectorAll('circle.mark-dot').length).toBe(10);
    expect(plane?.querySelectorAll('circle.mark-ring').length).toBe(1);
    expect(plane?.querySelectorAll('.mark-band.is-after').length).toBe(7);
    expect(plane?.querySelectorAll('.mark-band:not(.is-after)').length).toBe(7);
  });

  test('given the keyboard, when the last mark is read, then it says what is expected', async () => {
    await show(year);
    const slider = chart(title).querySelector('[role="slider"]') as HTMLElement;
    await key(slider, 'End');
    expect(slider.textContent).toBe('December 2026. Expected now: €15,455 to €43,274. Quota: €28,000.');
    await key(slider, 'ArrowLeft');
    expect(slider.textContent).toContain('November 2026: €10,560 won so far. Said when it began:');
    await key(slider, 'ArrowLeft');
    expect(slider.textContent).toContain('October 2026: €29,100 came.');
    expect(slider.textContent).toContain('What came lies within it.');
  });
});

describe('the open deals', () => {
  const row = (place: number): string[] =>
    cells([...document.querySelectorAll('.deals-ahead tbody tr')][place] as Element);

  test('given deals, then each leads to its page and says its chance, why, its category and what it contributes', async () => {
    await show(forecastOfYear());
    const [first, second, third] = [row(0), row(1), row(2)];
    expect(named('Alex Morgan').getAttribute('href')).toBe('#deal/deal%200');
    expect(first?.[4]).toBe('82%18 of 40 deals that stood in this stage as long were won within 7 days.');
    expect(first?.[5]).toBe('€11,890');
    expect(second?.[2]).toContain('Best case, picked by hand');
    expect(second?.[4]).toContain('17 of 39 deals in this stage were won within 37 days.');
    expect(third?.[3]).toContain('assumed');
    expect(first?.[3]).not.toContain('assumed');
    expect(row(3)?.[2]).toContain('no day');
  });

  test('given one deal like it, in both languages, then the sentence has the right form', async () => {
    const alike = { deals: 1, won: 1, days: 1, by: 'age' } as const;
    const page = forecastOfYear({ deals: [dealAhead(0, { alike })], dealCount: 1 });
    await show(page);
    expect(row(0)[4]).toContain('1 of 1 deal that was open as long was won within 1 day.');
    await show(page, { language: 'bg' });
    expect(row(0)[4]).toContain('1 от 1 сделка, отворена толкова дълго, е спечелена в рамките на 1 ден.');
  });

  test('given more deals than are told, then the first are shown, the others on asking, and the rest is counted', async () => {
    const deals = Array.from({ length: 200 }, (_, place) => dealAhead(place));
    await show(forecastOfYear({ deals, dealCount: 412 }));
    expect(document.querySelectorAll('.deals-ahead tbody tr').length).toBe(25);
    expect(saysAll()).not.toContain('212 more deals');
    await press(named('Show 175 more deals'));
    expect(document.querySelectorAll('.deals-ahead tbody tr').length).toBe(200);
    expect(saysAll()).toContain('212 more deals, which contribute less, are not listed.');
  });

  test.each(hardNames)('given a $kind name, then it is text', async ({ name }) => {
    const deal = dealAhead(0, { person: name, company: `${name} 2`, stage: { word: 'x', name, colour: 2 } });
    await show(forecastOfYear({ deals: [deal], dealCount: 1 }));
    expect(document.querySelector('#hostile, img')).toBeNull();
    expect(row(0)[0]).toBe(`${name}${name} 2 · Me`);
    expect(row(0)[1]).toContain(name);
  });
});

describe('how good it was', () => {
  const rowOf = (method: string): string[] =>
    [...section('How good other ways would have been').querySelectorAll('tbody tr')]
      .map(cells)
      .find(([name]) => name?.startsWith(method)) ?? [];

  test('given a year, then the closest way is marked and said', async () => {
    await show(forecastOfYear());
    expect(saysAll()).toContain('The forecast was closest: off by 15% altogether.');
    expect(rowOf('Forecast')).toEqual(['Forecast best', '12', '15%', '2% too high', '83%']);
    expect(rowOf('The last month')).toEqual([
      'The last month again',
      '12',
      '29%',
      'neither too high nor too low',
      'has no range',
    ]);
  });

  test.each<[string, (done: MethodDone) => MethodDone, string]>([
    [
      'another way that was closer',
      (done) => (done.method === 'mean3' ? { ...done, error: 0.1 } : done),
      '“Mean of the last three months” was closest: off by 10% altogether. The forecast was off by 15%.',
    ],
    ['two months', (done) => ({ ...done, months: 2 }), 'Only 2 months are over.'],
    ['one month', (done) => ({ ...done, months: 1 }), 'Only 1 month is over.'],
    [
      'months in which nothing was won',
      (done) => ({ ...done, error: null, bias: null }),
      'Nothing was won in these months, so no way can be called the best.',
    ],
  ])('given %s, then it says so', async (_, change, says) => {
    const year = forecastOfYear();
    await show({ ...year, methods: year.methods.map(change) });
    expect(saysAll()).toContain(says);
  });

  test.each<[number, string]>([
    [1, '1 open deal has no expected close and is not in the call.'],
    [8, '8 open deals have no expected close and are not in the call.'],
  ])(
    'given %i deals without a day, then the own call says that they are not in it',
    async (undated, says) => {
      const year: ForecastPage = forecastOfYear();
      await show({ ...year, calls: year.calls.map((call) => ({ ...call, undated })) });
      const part = section('Your own call');
      expect(part.textContent).toContain(says);
      expect(cells(part.querySelector('tbody tr') as Element)).toEqual([
        'This month',
        '€21,000',
        '€29,000',
        '€26,400',
        '€17,160 to €37,488',
      ]);
    },
  );
});
