import { expect, test } from 'vitest';
import { joinTeam, retireFromList } from '../../lib/commands/lists.command';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

/** Two deals of November, one of them of an owner, source, tag, team and pipeline that were retired since. */
const retired = async () => {
  const log = await given(opened('a', '2026-11-02'), opened('b', '2026-11-03'));
  const owner = await log.listed({ list: 'owner', name: 'Ivo' });
  const team = await log.listed({ list: 'team', name: 'North' });
  const source = await log.listed({ list: 'source', name: 'Fair' });
  const tag = await log.listed({ list: 'tag', name: 'Big' });
  const { id: pipeline } = await log.when((context) => addPipeline({ template: 'renewals' }, context));
  await log.when((context) => joinTeam({ owner, team }, context));
  await log.update({ deal: 'deal-a', owner, source, tag: { tag, isOn: true }, on: '2026-11-02' });
  const lists = { owner, team, source, tag } as const;
  for (const list of ['owner', 'team', 'source', 'tag'] as const)
    await log.when((context) => retireFromList({ list, id: lists[list] }, context));
  await log.when((context) => retirePipeline({ pipeline }, context));
  return { ...(await asking(log)), ...lists, pipeline };
};

test('given an owner, team, source or tag that was retired, when it is asked for, then its deals alone are told, and it stays among the choices', async () => {
  const { owner, team, source, tag, numbers, behind, review, monthEnd } = await retired();
  for (const [filter, named] of [
    [{ owner }, 'owners'],
    [{ owner: team }, 'teams'],
    [{ source }, 'sources'],
    [{ tag }, 'tags'],
  ] as const) {
    const told = await numbers({ filter });
    expect(told.filter).toEqual(filter);
    expect(told.of('open-deals')?.now.value).toBe(1);
    const chosen = Object.values(filter)[0];
    expect(told.choices[named].map(({ id }) => id)).toContain(chosen);
    const { deals } = await behind({ number: 'open-deals', period: NOVEMBER, filter });
    expect(deals.map(({ deal }) => deal)).toEqual(['deal-a']);
    expect((await review({ filter })).filter).toMatchObject(filter);
    const { numbers: ofMonth } = await monthEnd({ month: '2026-11-01', filter });
    expect(ofMonth.find(({ id }) => id === 'open-deals')?.now.value).toBe(1);
  }
});

test('given a pipeline that was retired, when it is asked for, then it is told of, named among the choices', async () => {
  const { pipeline, numbers, review } = await retired();
  const told = await numbers({ filter: { pipeline } });
  expect(told.filter).toEqual({ pipeline });
  expect(told.of('open-deals')?.now.value).toBe(0);
  expect(told.choices.pipelines).toContainEqual(expect.objectContaining({ id: pipeline }));
  expect((await review({ filter: { pipeline } })).pipeline).toBe(pipeline);
});

test('given retired ones, when they are not asked for, then they are no choice, and the review is of a pipeline that stands', async () => {
  const { owner, team, source, tag, pipeline, numbers, review } = await retired();
  const { choices } = await numbers({ filter: { owner: 'me' } });
  const offered = [choices.owners, choices.teams, choices.sources, choices.tags, choices.pipelines]
    .flat()
    .map(({ id }) => id);
  for (const id of [owner, team, source, tag, pipeline]) expect(offered).not.toContain(id);
  expect((await review()).pipeline).toBe('sales');
});
