// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { balanceOf } from '../../components/dashboard/review/change-rows';
import { HelpedView } from '../../components/dashboard/review/helped-view';
import { sayNumber } from '../../components/say-number';
import { earlyBy, helpedBy, markersIn } from '../gallery/helped-data';
import { hardNames } from '../gallery/names';
import { reviewOf } from '../gallery/reviews';
import { clear, draw, key, named, press } from './drawn';
import { cells, chart, section, show, words, year } from './reviewed';

afterEach(clear);

describe('a chart', () => {
  const title = 'Of the deals that reached it';

  test('given a chart, when it is shown as a table, then the table has the values of the chart', async () => {
    const review = year();
    await show(review);
    await press(named(`Show as a table: ${title}`));
    const rows = [...chart(title).querySelectorAll('tbody tr')].map(cells);
    expect(rows.map(([, reached, went, open, lost, share]) => [reached, went, open, lost, share])).toEqual(
      review.stages.flatMap(({ cohort }) =>
        cohort
          ? [
              [
                ...[cohort.parts.cohort, cohort.parts.passed, cohort.parts.open, cohort.parts.lost].map(
                  String,
                ),
                sayNumber(words, cohort.value ?? Number.NaN, { unit: 'share', home: 'EUR' }),
              ],
            ]
          : [],
      ),
    );
    expect(chart(title).querySelector('caption')?.textContent).toBe(title);
    await press(named(`Show as a chart: ${title}`));
    expect(chart(title).querySelector('table')).toBeNull();
  });

  test.each([
    ['Last stays that ended in this time', 2],
    ['Open amount, step by step', 1],
  ])(
    'given %s, when it is shown as a table, then every mark has its row with its value',
    async (name, column) => {
      await show(year());
      const marks = [...chart(name).querySelectorAll('.chart-row')].map((row) =>
        ['.chart-name', '.chart-value'].map((part) => row.querySelector(part)?.textContent),
      );
      expect(marks.length).toBeGreaterThan(5);
      await press(named(`Show as a table: ${name}`));
      const rows = [...chart(name).querySelectorAll('tbody tr')].map(cells);
      expect(rows.map((row) => [row[0], row[column]])).toEqual(marks);
    },
  );

  test('given the keyboard, when the arrows are pressed, then the marks are read one after the other, to the last', async () => {
    const review = year();
    await show(review);
    const slider = chart(title).querySelector('[role="slider"]') as HTMLElement;
    const read = (): string => slider.getAttribute('aria-valuetext') ?? '';
    await key(slider, 'Home');
    const { passed, cohort } = review.stages[0]?.cohort?.parts ?? {};
    expect(read()).toContain(`Prospecting: ${passed} of ${cohort} deals went on`);
    expect(slider.textContent).toBe(read());
    await key(slider, 'ArrowRight');
    expect(read()).toContain('Qualification:');
    await key(slider, 'End');
    await key(slider, 'ArrowDown');
    expect(read()).toContain('Closing:');
    expect(chart(title).querySelectorAll('.is-read').length).toBe(1);
  });

  test('given a pipeline that changed, when its steps are read, then they add up to its end', async () => {
    const review = year();
    await show(review);
    expect(balanceOf(review.change).addsUp).toBe(true);
    const part = section('How the pipeline changed');
    expect(part.textContent).toContain('It adds up: ');
    const end = [...part.querySelectorAll('.chart-value')].at(-1)?.textContent ?? '';
    expect(part.textContent).toContain(`= ${end}.`);
  });
});

describe('what cannot be known', () => {
  test('given three deals, when the review is shown, then it says why in words and nowhere not-a-number', async () => {
    await show(reviewOf(words, 3));
    const text = document.body.textContent ?? '';
    expect(text).toContain('No deal was won in this time.');
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test.each([{ source: 'gmail' }, { tag: 'warm' }])(
    'given deals of %o alone, when the review is shown, then no quota is held against them and it says why',
    async (filter) => {
      await show(year({ filter }));
      const part = section('Quota');
      expect(part.querySelector('table')).toBeNull();
      expect(part.textContent).toContain('Those of one source or tag cannot be held against it.');
      await show(year({ filter: { owner: 'dana', pipeline: 'sales' } }));
      expect(section('Quota').querySelector('table')).not.toBeNull();
    },
  );

  test('given no deal at all, when the review is shown, then it says how to begin', async () => {
    await show(reviewOf(words, 0));
    expect(document.body.textContent).toContain('Nobody is in your pipeline yet');
    expect(document.querySelectorAll('figure').length).toBe(0);
  });

  test('given a change too short ago, when it is chosen, then it says how many days and deals are wanted', async () => {
    const [marker] = markersIn(words);
    if (!marker) throw new Error('there is no marker');
    await draw(<HelpedView helped={earlyBy(marker)} home="EUR" />);
    const text = document.body.textContent ?? '';
    expect(text).toContain('It is too early to tell. 5 more days are wanted. 7 more deals are wanted.');
    expect(text).toContain('Win rate: too early to tell');
    await draw(<HelpedView helped={helpedBy(marker)} home="EUR" />);
    const told = document.body.textContent ?? '';
    expect(told).toContain('Conversion: better, and more than chance');
    expect(told).toContain('Time in stage: worse, and more than chance');
    expect(told).toContain('No deal was won in this time.');
    expect(told).not.toContain('more days are wanted');
  });
});

describe('a comparison', () => {
  const leads = (): number[] =>
    [...section('Side by side').querySelectorAll('tbody td:nth-child(2)')].map((cell) =>
      Number(cell.textContent),
    );

  test('given owners side by side, when a heading is pressed twice, then they are sorted by it down and up', async () => {
    await show(year());
    await press(named('Sort by: New leads'));
    const down = leads();
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await press(named('Sort by: New leads'));
    expect(leads()).toEqual([...down].reverse());
    expect(named('Sort by: New leads').closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  });
});

test('given names that are markup, when the review is shown, then they are text', async () => {
  const hostile = hardNames.find(({ kind }) => kind === 'hostile')?.name ?? '';
  const review = year({ markers: [{ id: 'm', on: '2026-11-01', says: hostile }] });
  await show({
    ...review,
    stages: review.stages.map((stage) => ({ ...stage, label: { ...stage.label, name: hostile } })),
    lost: review.lost.map((reason) => ({ ...reason, name: hostile })),
    slices: { ...review.slices, owner: review.slices.owner.map((slice) => ({ ...slice, name: hostile })) },
  });
  expect(document.querySelector('#hostile, img')).toBeNull();
  expect(document.body.textContent?.split(hostile).length).toBeGreaterThan(20);
});
