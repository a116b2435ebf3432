import type { LogReader } from '../log/read';
import { FaultError } from '../pipeline/fault';
import type { Lists } from '../pipeline/lists';
import { isPipelineId } from '../pipeline/seven-stages';
import { type Pipeline, standing } from '../pipeline/stage';
import { type DealRow, foldDeal } from '../projections/deal.projection';
import { foldLists, LISTS } from '../projections/lists.projection';
import { byHappening } from '../projections/order';
import { foldPipeline } from '../projections/pipeline.projection';
import { foldRecord } from '../projections/record.projection';
import { undoneCommands, withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import { identitiesOf } from './one-person.query';
import { isPlaced } from './where-to';

/** An `undone` that is not written yet, later than all that is. */
const asUndone = (command: string): LogEvent => ({
  id: '9999-12-31T23:59:59.999Z-ffff-undone',
  v: 1,
  command: 'undo-to-be',
  n: 0,
  on: '9999-12-31',
  zone: 'UTC',
  actor: 'me',
  device: 'undone',
  subjects: [],
  visibility: 'team',
  type: 'undone',
  data: { command },
});

/** What deals, pipelines and records would be, were a command undone. */
const after = (read: LogReader, command: string) => {
  const factsOf = async (subject: string) => [...(await read.of(subject)), asUndone(command)];
  return {
    deal: async (id: string) => foldDeal(withoutUndone(await factsOf(id)).sort(byHappening)),
    record: async (id: string) => foldRecord(await read.versions(id), undoneCommands(await factsOf(id))),
    lists: async () => foldLists(withoutUndone(await factsOf(LISTS)), {}),
    pipeline: async (id: string) =>
      foldPipeline(id, withoutUndone(await factsOf(id)), (await read.record(id))?.fields ?? {}),
  };
};

const idsIn = (lists: Lists): string[] => [
  ...[...lists.owners, ...lists.teams, ...lists.tags, ...lists.sources, ...lists.fields].map(({ id }) => id),
  ...lists.fields.flatMap(({ choices }) => choices.map(({ id }) => id)),
];

/** What stands on the lists now and would not any more. */
const goneFrom = (now: Lists, then: Lists): ReadonlySet<string> => {
  const kept = new Set(idsIn(then));
  return new Set(idsIn(now).filter((id) => !kept.has(id)));
};

/** What of the lists a deal has. */
const namedBy = ({ owner, source, tags, custom }: DealRow): string[] => [
  ...[owner, source].filter((id) => id !== undefined),
  ...tags,
  ...Object.entries(custom).flatMap(([field, value]) => [field, String(value)]),
];

/** The own fields in which a deal has a text: those stand in its record. */
const textsOf = async ({ id }: DealRow, read: LogReader): Promise<string[]> =>
  Object.keys((await read.record(id))?.fields ?? {}).flatMap((field) =>
    field.startsWith('custom:') ? [field.slice('custom:'.length)] : [],
  );

/** A pipeline in which deals can begin and be won, or one that only stands in history. */
const isWhole = (pipeline: Pipeline): boolean =>
  pipeline.isRetired === true ||
  (['open', 'won'] as const).every((kind) => standing(pipeline).some((stage) => stage.kind === kind));

/**
 * Throws FaultError when undoing a command would leave something without its place: a deal in a stage that is retired
 * or was never added, a deal with nobody, deals of a person nobody knows, or no pipeline, open stage or won stage, a
 * deal with an owner or tag that was never added; or would make another kind of a stage in which a deal ever stood.
 */
export const checkUndo = async (
  command: string,
  subjects: readonly string[],
  read: LogReader,
): Promise<void> => {
  const then = after(read, command);
  const refuse = (isWrong: boolean): void => {
    if (isWrong) throw new FaultError('undo-in-use');
  };
  const touched = subjects.filter(isPipelineId);
  const changed = await Promise.all(touched.map(then.pipeline));
  const untouched = (await read.pipelines()).filter(({ id }) => !touched.includes(id));
  const pipelines = [...untouched, ...changed.filter((one) => one !== undefined)];
  refuse(!pipelines.every(isWhole) || !pipelines.some(({ isRetired }) => !isRetired));

  const dealIds = subjects.filter((id) => id.startsWith('deal-'));
  const deals = new Map(await Promise.all(dealIds.map(async (id) => [id, await then.deal(id)] as const)));
  for (const deal of deals.values()) {
    refuse(deal !== undefined && (!isPlaced(deal, pipelines) || deal.people.length === 0));
  }
  for (const before of (await read.pipelines()).filter(({ id }) => touched.includes(id)))
    for (const { id, kind } of before.stages) {
      const stays = pipelines.flatMap(({ stages }) => stages).find((stage) => stage.id === id);
      // Deals that were won there, or were not, stay so wherever they are now.
      refuse(stays !== undefined && stays.kind !== kind && (await read.stagesWithPast()).has(id));
      for (const status of ['open', 'won', 'lost'] as const)
        for (const deal of await read.dealsIn(status, id)) {
          // History names its stage.
          refuse(!deals.has(deal.id) && !(stays && isPlaced(deal, pipelines)));
        }
    }
  const lists = subjects.includes(LISTS) ? await then.lists() : await read.lists();
  const known = new Set(idsIn(lists));
  for (const deal of deals.values())
    refuse([...(deal?.tags ?? []), ...Object.keys(deal?.custom ?? {})].some((id) => !known.has(id)));
  if (subjects.includes(LISTS)) {
    const gone = goneFrom(await read.lists(), lists);
    refuse(lists.owners.some(({ team }) => team !== undefined && gone.has(team)));
    for (const status of ['open', 'won', 'lost'] as const)
      for (const deal of gone.size > 0 ? await read.dealsThatAre(status) : [])
        refuse([...namedBy(deal), ...(await textsOf(deal, read))].some((id) => gone.has(id)));
  }

  for (const id of subjects.filter((one) => one.startsWith('person-'))) {
    const [now, next] = [await read.record(id), await then.record(id)];
    // Whoever has a name but nothing to be found by is as good as gone.
    if (!now || (next && (identitiesOf(next).length > 0 || identitiesOf(now).length === 0))) continue;
    const theirs = await read.dealsOfPerson(id);
    refuse(theirs.some((deal) => !deals.has(deal.id) || deals.get(deal.id)?.personIds.includes(id)));
  }
};
