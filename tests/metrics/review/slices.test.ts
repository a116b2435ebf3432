import { describe, expect, test } from 'vitest';
import { type SliceBy, slices } from '../../../lib/metrics/review/slices';
import type { Filter } from '../../../lib/pipeline/numbers';
import { askedOf } from '../../make/asked';
import { day, opened } from '../../make/history';

describe('given deals of two owners', () => {
  const deals = [
    opened('a', day(1)).amount(1_000).won(day(5)).owned('owner-2', day(9)),
    opened('b', day(1)).owned('owner-2', day(2)).amount(2_000).lost('price', day(7)),
    opened('c', day(2)).amount(300).owned('owner-2', day(8)).tagged('tag-a').tagged('tag-b'),
    opened('d', day(3)).amount(400).cameFrom('linkedin').tagged('tag-a'),
    opened('e', day(-9)).owned(null, day(4)).moved('r-first', day(6), 'pipeline-renewals'),
  ];
  const by = (which: SliceBy, filter: Filter = {}) => slices(...askedOf(deals, 1, 10, filter), which);

  test('when they are told by owner, then each deal is of who had it on the day that counts', () => {
    expect(by('owner')).toMatchObject([
      {
        id: 'me',
        newLeads: 4,
        won: 1,
        lost: 0,
        wonValue: { value: 1_000 },
        open: 1,
        openValue: { value: 400 },
      },
      {
        id: 'owner-2',
        newLeads: 0,
        won: 0,
        lost: 1,
        wonValue: { value: 0 },
        open: 1,
        openValue: { value: 300 },
      },
      { id: '', won: 0, wonValue: { value: 0 }, open: 1, openValue: { value: null, whyNot: 'no-amounts' } },
    ]);
  });

  test('when they are told by source, tag and pipeline, then a deal with two tags stands in both', () => {
    expect(by('source').map(({ id, newLeads, open }) => [id, newLeads, open])).toEqual([
      ['gmail', 3, 2],
      ['linkedin', 1, 1],
    ]);
    expect(by('tag').map(({ id, newLeads, openValue }) => [id, newLeads, openValue.value])).toEqual([
      ['', 2, null],
      ['tag-a', 2, 700],
      ['tag-b', 1, 300],
    ]);
    expect(by('pipeline').map(({ id, newLeads, open }) => [id, newLeads, open])).toEqual([
      ['sales', 4, 2],
      ['pipeline-renewals', 0, 1],
    ]);
    expect(by('pipeline', { owner: 'owner-2' }).map(({ id, open }) => [id, open])).toEqual([['sales', 1]]);
  });

  test('when rates and days are told, then with their intervals and their reasons', () => {
    const [me, other] = by('owner');
    expect(me).toMatchObject({
      winRate: { value: 1, high: 1, parts: { won: 1, lost: 0 } },
      cycle: { value: 4, parts: { won: 1, median: 4 } },
    });
    expect(other?.cycle).toMatchObject({ value: null, whyNot: 'nothing-won' });
    expect(by('tag').at(-1)?.winRate).toMatchObject({ value: null, whyNot: 'nothing-closed' });
  });
});

test('given amounts that are not known, when deals are told side by side, then they are not nothing, and those left out are counted', () => {
  const deals = [
    opened('a', day(1)).amount(1_000, 'USD').won(day(5)),
    opened('b', day(1)).won(day(5)),
    opened('c', day(1)).amount(500),
    opened('d', day(1)).amount(1_000, 'USD'),
  ];
  const [line] = slices(...askedOf(deals, 1, 10), 'owner');
  expect(line?.wonValue).toEqual({ value: null, whyNot: 'no-amounts', parts: { without: 1, noRate: 1 } });
  expect(line?.openValue).toEqual({ value: 500, parts: { without: 0, noRate: 1 } });
});
