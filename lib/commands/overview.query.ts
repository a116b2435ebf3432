import { addDays, daysBetween } from '../pipeline/day';
import { isOwnedBy, type Lists } from '../pipeline/lists';
import type { DueStep, Overview } from '../pipeline/overview';
import { LOST } from '../pipeline/stage-label';
import type { StepRow } from '../projections/agenda.projection';
import { personName } from './person-name.query';
import { threadOf } from './thread-place';
import type { View } from './view';

/** How many days ahead the popup looks, and how many steps it lists at most. */
const AHEAD_DAYS = 7;
const MOST_STEPS = 50;

/** The steps with whom and what they are about; all of the same kind is read at once. */
const dueSteps = async ({ read, today, label }: View, steps: readonly StepRow[]): Promise<DueStep[]> => {
  const deals = await Promise.all(steps.map(({ deal }) => read.deal(deal)));
  const [threads, persons] = await Promise.all([
    Promise.all(steps.map(({ deal }) => threadOf(read, deal))),
    Promise.all(deals.map((deal) => personName(read, deal?.personIds[0]))),
  ]);
  return steps.map((step, place) => {
    const [deal, thread] = [deals[place], threads[place]];
    return {
      id: step.id,
      kind: step.kind,
      dueDay: step.dueDay,
      overdueDays: daysBetween(step.dueDay, today),
      person: persons[place] ?? '',
      deal: step.deal,
      label: deal ? label(deal) : LOST,
      ...(thread && { thread }),
    };
  });
};

/** Open deals by open stage, of the pipeline in which deals begin and of every other that has some. */
const openDeals = async (view: View, owner: string | undefined): Promise<Overview['pipelines']> => {
  // Of one owner's deals no index counts: they are counted from all open ones.
  const owned =
    owner === undefined
      ? undefined
      : (await view.read.dealsThatAre('open')).filter((deal) => isOwnedBy(deal.owner, owner, view.lists));
  const countIn = async (stage: string): Promise<number> =>
    owned ? owned.filter((deal) => deal.stage === stage).length : view.read.countOpen(stage);
  const told = view.pipelines.map(async ({ id, word, name, stages }) => ({
    id,
    word: word ?? id,
    ...(name !== undefined && { name }),
    stages: await Promise.all(
      stages
        .filter(({ kind }) => kind === 'open')
        .map(async (stage) => ({
          id: stage.id,
          label: view.label({ stage: stage.id, status: 'open' }),
          open: await countIn(stage.id),
          isRetired: stage.retiredTo !== undefined,
        })),
    ),
  }));
  const all = await Promise.all(told);
  const first = view.pipelines.find(({ isRetired }) => !isRetired)?.id;
  return all
    .filter(({ id, stages }) => id === first || stages.some(({ open }) => open > 0))
    .map((pipeline) => ({
      ...pipeline,
      // Deals that another device still had in a stage when it was retired are not kept from sight.
      stages: pipeline.stages
        .filter(({ open, isRetired }) => !isRetired || open > 0)
        .map(({ id, label, open }) => ({ id, label, open })),
    }));
};

/** The steps to be listed, how many there are up to a week ahead, and how many of them are due. */
interface Due {
  readonly listed: readonly StepRow[];
  readonly count: number;
  readonly dueCount: number;
}

const dueOf = async ({ read, lists, today }: View, owner: string | undefined): Promise<Due> => {
  const until = addDays(today, AHEAD_DAYS);
  if (owner === undefined) {
    const [listed, count, dueCount] = await Promise.all([
      read.stepsDueUntil(until, MOST_STEPS),
      read.countDueUntil(until),
      read.countDueUntil(today),
    ]);
    return { listed, count, dueCount };
  }
  const planned = await read.stepsDueUntil(until);
  const owners = await Promise.all(planned.map(async (step) => (await read.deal(step.deal))?.owner));
  const owned = planned.filter((_, place) => isOwnedBy(owners[place], owner, lists));
  const dueCount = owned.filter(({ dueDay }) => dueDay <= today).length;
  return { listed: owned.slice(0, MOST_STEPS), count: owned.length, dueCount };
};

const standing = <T extends { readonly isRetired: boolean }>(all: readonly T[]): T[] =>
  all.filter(({ isRetired }) => !isRetired);

/** The owner or team whose deals are told of; undefined for everybody, also where there is nobody to choose from. */
export const ownerShown = ({ owners, teams }: Lists, asked: string | undefined): string | undefined => {
  const isKnown = standing([...owners, ...teams]).some(({ id }) => id === asked);
  return standing(owners).length > 1 && isKnown ? asked : undefined;
};

type Numbers = Omit<Overview, 'monthEnd' | 'today' | 'language' | 'isAnySiteGranted' | 'health'>;

/**
 * Steps due or coming within a week and open deals by stage: of everybody's deals, or of one owner's.
 */
export const overviewOf = async (view: View, asked?: string): Promise<Numbers> => {
  const { read } = view;
  const owners = standing(view.lists.owners);
  const owner = ownerShown(view.lists, asked);
  const [{ listed, count, dueCount }, pipelines, hasDeals] = await Promise.all([
    dueOf(view, owner),
    openDeals(view, owner),
    read.hasDeals(),
  ]);
  return {
    steps: await dueSteps(view, listed),
    moreSteps: count - listed.length,
    dueCount,
    pipelines,
    owners: owners.length > 1 ? owners : [],
    teams: standing(view.lists.teams),
    ...(owner !== undefined && { owner }),
    isEmpty: !hasDeals,
  };
};
