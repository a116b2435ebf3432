// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { clear, key, leave, named, press, write } from './drawn';
import { section, show, year } from './reviewed';

afterEach(clear);

const choose = (label: string, value: string): void => {
  const select = document.querySelector(`select[aria-label="${label}"]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('what is asked', () => {
  test('given a quarter narrowed to a tag, when a month is chosen, then the month of today is asked for with the tag', async () => {
    const asks = await show(year(), { kind: 'quarter', on: '2026-10-01', tag: 'warm' });
    await press(named('Month'));
    expect(asks).toEqual([{ kind: 'month', on: '2026-11-24', tag: 'warm' }]);
  });

  test('given a quarter, when the one before is followed, then its address asks for the day before', async () => {
    await show(year(), { tag: 'warm' });
    expect(named<HTMLAnchorElement>('Quarter before').getAttribute('href')).toBe(
      '#review/tag=warm&kind=quarter&on=2026-09-30',
    );
    // The one that runs has none after it.
    expect(() => named('Quarter after')).toThrow();
  });

  test('given two days, when the days after are followed, then as many days are asked for', async () => {
    await show(year({ span: { kind: 'custom', from: '2026-11-03', to: '2026-11-09' } }));
    expect(named('As many days after').getAttribute('href')).toBe(
      '#review/kind=custom&from=2026-11-10&to=2026-11-16',
    );
  });

  test('given every owner, when one is chosen and then nobody, then both are asked for', async () => {
    const asks = await show(year(), { kind: 'month', on: '2026-11-01', owner: 'dana' });
    choose('Owner', 'boris');
    choose('Owner', '');
    expect(asks).toEqual([
      { kind: 'month', on: '2026-11-01', owner: 'boris' },
      { kind: 'month', on: '2026-11-01' },
    ]);
  });

  test('given nothing narrowed, then the pipeline that is told of is no filter to give up, and no other is offered', async () => {
    const review = year({ filter: { pipeline: 'sales' } });
    await show({
      ...review,
      choices: { ...review.choices, pipelines: review.choices.pipelines.slice(0, 1) },
    });
    expect(document.querySelector('select[aria-label="Pipeline"]')).toBeNull();
    expect(() => named('Show all')).toThrow();
  });

  test('given two pipelines, then one of them is always chosen', async () => {
    const two = ['sales', 'other'].map((id) => ({ id, name: id, isRetired: false }));
    await show(year({ filter: { pipeline: 'other' }, choices: { ...year().choices, pipelines: two } }));
    const select = document.querySelector('select[aria-label="Pipeline"]') as HTMLSelectElement;
    expect(select.value).toBe('other');
    expect(select.options.length).toBe(2);
  });

  test('given all open deals, when those expected in the quarter are chosen, then the two days stay and its window is asked for', async () => {
    const asks = await show(year());
    const select = section('How the pipeline changed').querySelector('select') as HTMLSelectElement;
    select.value = 'span';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(asks).toEqual([
      { a: '2026-09-30', b: '2026-11-24', closeFrom: '2026-10-01', closeTo: '2026-12-31' },
    ]);
  });

  test('given a number of deals in a stage, when it is followed, then its address asks for the deals behind it', async () => {
    const review = year({ filter: { owner: 'me' } });
    await show(review);
    const here = review.stages[0]?.here ?? 0;
    const link = section('Stage by stage').querySelector('tbody a') as HTMLAnchorElement;
    expect(link.textContent).toBe(String(here));
    expect(new URLSearchParams(link.hash.split('/')[1]).get('stage')).toBe('prospecting');
    expect(new URLSearchParams(link.hash.split('/')[1]).get('owner')).toBe('me');
  });
});

describe('any two days', () => {
  const days = (): HTMLInputElement[] => [
    ...document.querySelectorAll<HTMLInputElement>('.span-choice input[type="date"]'),
  ];
  const november = { kind: 'custom', from: '2026-11-03', to: '2026-11-09' } as const;

  test('given two days, when another first day is typed and left, then both are asked for', async () => {
    const asks = await show(year({ span: november }), { tag: 'warm' });
    const [first] = days();
    if (!first) throw new Error('there is no first day');
    await write(first, '2026-10-01');
    expect(asks).toEqual([]);
    await leave(first);
    expect(asks).toEqual([{ kind: 'custom', from: '2026-10-01', to: '2026-11-09', tag: 'warm' }]);
  });

  test.each([
    ['2026-11-10', true],
    ['0202-11-01', false],
    ['', false],
  ])('given two days, when the first becomes %s, then nothing is asked for', async (typed, isTurned) => {
    const asks = await show(year({ span: november }));
    const [first] = days();
    if (!first) throw new Error('there is no first day');
    await write(first, typed);
    await key(first, 'Enter');
    await leave(first);
    expect(asks).toEqual([]);
    expect(document.querySelector('[role="alert"]') !== null).toBe(isTurned);
  });
});
