import { FORECASTS } from '../pipeline/frozen-forecast';
import { GOALS } from '../pipeline/goals';
import { isPipelineId, sevenStages } from '../pipeline/seven-stages';
import { foldAgenda } from '../projections/agenda.projection';
import { foldDeal } from '../projections/deal.projection';
import { foldForecasts } from '../projections/forecasts.projection';
import { foldGoals } from '../projections/goals.projection';
import { foldJourney } from '../projections/journey.projection';
import { foldLists, LISTS } from '../projections/lists.projection';
import { byHappening } from '../projections/order';
import { foldPipeline } from '../projections/pipeline.projection';
import { foldRecord, type RecordRow } from '../projections/record.projection';
import { undoneCommands, withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import type { Write } from './database';
import { readerOf } from './read';

/** Raised whenever a projection changes what it makes of the same facts: the next start rebuilds all rows. */
export const PROJECTIONS_VERSION = 8;

/** Of facts with equal keys the one with the smallest id counts; undone ones do not stand in the way. */
const isInert = async (tx: Write, event: LogEvent): Promise<boolean> => {
  if (event.key === undefined) return false;
  for (const twin of await tx.objectStore('events').index('key').getAll(event.key)) {
    if (twin.id < event.id && !(await readerOf(tx).isUndone(twin.command))) return true;
  }
  return false;
};

/** Facts are only ever added: as many of them up to the same one are the same. */
const stateOf = (all: readonly LogEvent[]): string =>
  `${all.length} ${all.reduce((latest, { id }) => (id > latest ? id : latest), '')}`;

const refoldDeal = async (tx: Write, id: string, all: readonly LogEvent[]): Promise<void> => {
  const counting: LogEvent[] = [];
  for (const event of withoutUndone(all)) if (!(await isInert(tx, event))) counting.push(event);
  counting.sort(byHappening);
  const deal = foldDeal(counting);
  const journey = foldJourney(counting);
  const steps = foldAgenda(counting);
  const kept = new Set(steps.map((step) => step.id));
  const before = await tx.objectStore('steps').index('deal').getAllKeys(id);
  await Promise.all([
    deal ? tx.objectStore('deals').put(deal) : tx.objectStore('deals').delete(id),
    journey ? tx.objectStore('journeys').put(journey) : tx.objectStore('journeys').delete(id),
    tx.objectStore('dirty').put({ id, state: stateOf(all) }),
    ...before.filter((step) => !kept.has(step)).map((step) => tx.objectStore('steps').delete(step)),
    ...steps.map((step) => tx.objectStore('steps').put(step)),
  ]);
};

const refoldRecord = async (
  tx: Write,
  id: string,
  all: readonly LogEvent[],
): Promise<RecordRow | undefined> => {
  const versions = await readerOf(tx).versions(id);
  const record = foldRecord(versions, undoneCommands(all));
  await (record ? tx.objectStore('records').put(record) : tx.objectStore('records').delete(id));
  return record;
};

/** What deals are sorted by, with the names that stand in its record. */
const refoldCatalogue = async (
  tx: Write,
  id: string,
  all: readonly LogEvent[],
  record: RecordRow | undefined,
): Promise<void> => {
  const counting = withoutUndone(all);
  const fields = record?.fields ?? {};
  const catalogue = tx.objectStore('catalogue');
  if (id === LISTS && (counting.length > 0 || record))
    await catalogue.put({ id, lists: foldLists(counting, fields) });
  else if (id === LISTS) await catalogue.delete(id);
  if (id === GOALS && counting.length > 0) await catalogue.put({ id, goals: foldGoals(counting) });
  else if (id === GOALS) await catalogue.delete(id);
  if (id === FORECASTS && counting.length > 0)
    await catalogue.put({ id, forecasts: foldForecasts(counting) });
  else if (id === FORECASTS) await catalogue.delete(id);
  if (!isPipelineId(id)) return;
  // The pipeline of a new installation needs no row while nobody has changed it.
  const isAsNew = id === sevenStages.id && counting.length === 0 && !record;
  const pipeline = isAsNew ? undefined : foldPipeline(id, counting, fields);
  await (pipeline ? catalogue.put({ id, pipeline }) : catalogue.delete(id));
};

/** Makes every projection row about a subject anew from the log, whatever order its facts came in. */
export const refold = async (tx: Write, subject: string): Promise<void> => {
  const all = await readerOf(tx).of(subject);
  if (subject.startsWith('deal-')) await refoldDeal(tx, subject, all);
  const record = await refoldRecord(tx, subject, all);
  await refoldCatalogue(tx, subject, all, record);
};
