import type { LogReader } from '../log/read';
import lost from '../metrics/lost.metric';
import newLeads from '../metrics/new-leads.metric';
import won from '../metrics/won.metric';
import { addDays, type Day, daysBetween } from '../pipeline/day';
import type { DueStep, Overview } from '../pipeline/overview';
import { monthBefore, monthOf } from '../pipeline/period';
import { sevenStages } from '../pipeline/seven-stages';
import type { StepRow } from '../projections/agenda.projection';
import { threadOf } from './thread-place';

/** How many days ahead the popup looks, and how many steps it lists at most. */
const AHEAD_DAYS = 7;
const MOST_STEPS = 50;

/** A person's own words for somebody: the name, else the first address. */
export const personName = async (read: LogReader, person: string | undefined): Promise<string> => {
  const record = person === undefined ? undefined : await read.record(person);
  return record?.fields.name ?? record?.addresses[0] ?? '';
};

const dueStep = async (read: LogReader, step: StepRow, today: Day): Promise<DueStep> => {
  const deal = await read.deal(step.deal);
  const thread = await threadOf(read, step.deal);
  return {
    id: step.id,
    kind: step.kind,
    dueDay: step.dueDay,
    overdueDays: daysBetween(step.dueDay, today),
    person: await personName(read, deal?.personIds[0]),
    stage: deal?.stage ?? '',
    ...(thread && { thread }),
  };
};

type Numbers = Pick<Overview, 'steps' | 'moreSteps' | 'dueCount' | 'stages' | 'counts' | 'isEmpty'>;

/** Steps due or coming within a week, open deals by stage, and this month's counts against the last's. */
export const overviewOf = async (read: LogReader, today: Day, language: 'en' | 'bg'): Promise<Numbers> => {
  const [month, before] = [monthOf(today), monthBefore(today)];
  const deals = await read.dealsChangedWithin(before.from, month.to);
  const planned = await read.stepsDueUntil(addDays(today, AHEAD_DAYS));
  const open = await Promise.all(sevenStages.stages.map(({ id }) => read.countOpen(id)));
  return {
    steps: await Promise.all(planned.slice(0, MOST_STEPS).map((step) => dueStep(read, step, today))),
    moreSteps: Math.max(0, planned.length - MOST_STEPS),
    dueCount: await read.countDueUntil(today),
    stages: sevenStages.stages
      .map(({ id, colour, kind }, place) => ({ id, colour, kind, open: open[place] ?? 0 }))
      .filter(({ kind }) => kind === 'open')
      .map(({ id, colour, open }) => ({ id, colour, open })),
    counts: [newLeads, won, lost].map(({ id, name, says, count }) => ({
      id,
      name: name[language],
      says: says[language],
      now: count(deals, month),
      before: count(deals, before),
    })),
    isEmpty: !(await read.hasDeals()),
  };
};
