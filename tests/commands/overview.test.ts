import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../lib/commands/overview.query';
import { addDays } from '../../lib/pipeline/day';
import { opened } from '../make/history';
import { given, TODAY } from './given';

/** Sixty steps: ten of each day from five days ago on. */
const sixty = () =>
  Array.from({ length: 60 }, (_, place) =>
    opened(`d${place}`, '2026-11-02')
      .named(`Person ${place}`, `p${place}@acme.example`)
      .planned('call', addDays(TODAY, Math.floor(place / 10) - 5), '2026-11-02'),
  );

describe('given more steps than the popup lists', () => {
  test('when it opens, then the longest due are listed with whom they are about, and the others are counted', async () => {
    const { view } = await given(...sixty(), opened('far', '2026-11-02').planned('call', addDays(TODAY, 8)));
    const { steps, moreSteps, dueCount, isEmpty } = await overviewOf(await view());
    expect([steps.length, moreSteps, dueCount, isEmpty]).toEqual([50, 10, 60, false]);
    expect(steps.map(({ overdueDays }) => overdueDays)).toEqual(
      Array.from({ length: 50 }, (_, place) => 5 - Math.floor(place / 10)),
    );
    for (const { deal, person, label } of steps) {
      expect(person).toBe(`Person ${deal.slice('deal-d'.length)}`);
      expect(label.word).toBe('prospecting');
    }
  });

  test('when one owner is chosen, then theirs are listed and counted', async () => {
    const log = await given(...sixty());
    const ivo = await log.listed({ list: 'owner', name: 'Ivo' });
    for (const deal of ['deal-d3', 'deal-d55']) await log.update({ deal, owner: ivo });
    const { steps, moreSteps, dueCount, pipelines } = await overviewOf(await log.view(), ivo);
    expect([steps.map(({ deal }) => deal), moreSteps, dueCount]).toEqual([['deal-d3', 'deal-d55'], 0, 2]);
    expect(pipelines[0]?.stages[0]?.open).toBe(2);
    expect((await overviewOf(await log.view(), 'me')).moreSteps).toBe(8);
  });

  test('when there is no deal, or the only one was taken back, then there is none', async () => {
    const none = await given();
    expect(await overviewOf(await none.view())).toMatchObject({ isEmpty: true, steps: [], moreSteps: 0 });
    const back = await given(opened('a').undone());
    expect((await overviewOf(await back.view())).isEmpty).toBe(true);
  });
});
