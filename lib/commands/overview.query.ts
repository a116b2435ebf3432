import { addDays, type Day, daysBetween } from '../pipeline/day';
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

const dueStep = async (view: View, step: StepRow): Promise<DueStep> => {
  const { read, today } = view;
  const deal = await read.deal(step.deal);
  const thread = await threadOf(read, step.deal);
  return {
    id: step.id,
    kind: step.kind,
    dueDay: step.dueDay,
    overdueDays: daysBetween(step.dueDay, today),
    person: await personName(read, deal?.personIds[0]),
    deal: step.deal,
    label: deal ? view.label(deal) : LOST,
    ...(thread && { thread }),
  };
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

/** Steps planned up to a day, of the deals of one owner where one is asked for. */
const plannedUntil = async (
  { read, lists }: View,
  day: Day,
  owner: string | undefined,
): Promise<StepRow[]> => {
  const planned = await read.stepsDueUntil(day);
  if (owner === undefined) return planned;
  const owners = await Promise.all(planned.map(async (step) => (await read.deal(step.deal))?.owner));
  return planned.filter((_, place) => isOwnedBy(owners[place], owner, lists));
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
  const { read, today } = view;
  const owners = standing(view.lists.owners);
  const owner = ownerShown(view.lists, asked);
  const planned = await plannedUntil(view, addDays(today, AHEAD_DAYS), owner);
  return {
    steps: await Promise.all(planned.slice(0, MOST_STEPS).map((step) => dueStep(view, step))),
    moreSteps: Math.max(0, planned.length - MOST_STEPS),
    dueCount: planned.filter(({ dueDay }) => dueDay <= today).length,
    pipelines: await openDeals(view, owner),
    owners: owners.length > 1 ? owners : [],
    teams: standing(view.lists.teams),
    ...(owner !== undefined && { owner }),
    isEmpty: !(await read.hasDeals()),
  };
};
