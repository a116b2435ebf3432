import type { Day } from '../../lib/pipeline/day';
import { isOwnedBy, type Lists } from '../../lib/pipeline/lists';
import type { Filter } from '../../lib/pipeline/numbers';
import type { Period } from '../../lib/pipeline/period';
import type { Frame } from '../../lib/projections/book/frame';
import type { JourneyRow, Stay } from '../../lib/projections/journey.projection';
import type { Since } from '../../lib/projections/since';
import { AS_THEY_STOOD } from '../make/any-journeys';

/** What is asked of deals one by one, in days and ids. */
export interface Question {
  readonly journeys: readonly JourneyRow[];
  readonly frame: Frame;
  readonly lists: Lists;
  readonly period: Period;
  readonly today: Day;
  readonly filter: Filter;
  readonly stage: string | undefined;
  readonly quota: number;
}

/** What holds at the end of a day. */
export const heldOn = <T>(series: readonly Since<T>[], on: Day): T | undefined =>
  series.filter((one) => one.on <= on).at(-1)?.value;

/** Whether a deal counts, with the owner and the pipeline it counts for. */
export const counts = (
  { filter, lists }: Question,
  { tags, source }: JourneyRow,
  owner: string | null | undefined,
  pipeline: string | undefined,
): boolean =>
  (filter.owner === undefined || isOwnedBy(owner ?? undefined, filter.owner, lists)) &&
  (filter.pipeline === undefined || pipeline === filter.pipeline) &&
  (filter.source === undefined || source === filter.source) &&
  (filter.tag === undefined || tags.includes(filter.tag));

/** Where a stage stands: its pipeline, its place while it stood, and the stage its deals went to when it was retired. */
export const placeOf = ({ frame }: Question, id: string | undefined) => {
  const pipeline = frame.pipelines.find(({ stages }) => stages.some((stage) => stage.id === id));
  const stage = pipeline?.stages.find((one) => one.id === id);
  let now = stage;
  while (now?.retiredTo !== undefined) now = pipeline?.stages.find((one) => one.id === now?.retiredTo);
  return {
    pipeline: pipeline?.id,
    now: now?.id,
    isWon: stage?.kind === 'won',
    position: AS_THEY_STOOD.indexOf(id ?? ''),
  };
};

/** The stage that is asked about: without one the first of the pipeline. */
export const askedStage = ({ stage, filter }: Question): string =>
  stage ?? (filter.pipeline === 'partners' ? 'met' : 'prospecting');

type Joined = Stay & { readonly cameTo: string };

const joined = (ask: Question, { stays }: JourneyRow): Joined[] =>
  stays.flatMap((first, at) => {
    const isOn = (place: number): boolean => {
      const [before, stay] = [stays[place - 1], stays[place]];
      if (before?.isLost) return before.stage === stay?.stage && before.to === stay.from;
      if (!before || !stay?.isRetiring) return false;
      return placeOf(ask, before.stage).pipeline === placeOf(ask, stay.stage).pipeline;
    };
    if (isOn(at)) return [];
    let end = at;
    while (isOn(end + 1)) end += 1;
    return [{ ...(stays[end] as Stay), from: first.from, cameTo: first.stage }];
  });

// Asked of the same deal by most numbers; all are of the same two pipelines.
const known = new WeakMap<JourneyRow, readonly Joined[]>();

/**
 * Where a deal stayed, and which stage it came to each time: what was retired under it went on in the stage that took
 * it, unless that is in another pipeline.
 */
export const staysOf = (ask: Question, deal: JourneyRow): readonly Joined[] => {
  const found = known.get(deal) ?? joined(ask, deal);
  known.set(deal, found);
  return found;
};

/** The stage a deal stood in at the end of a day. */
export const stageThen = (ask: Question, deal: JourneyRow, on: Day): string | undefined =>
  staysOf(ask, deal)
    .filter(({ from }) => from <= on)
    .at(-1)?.stage;

/** Deals that were open at the end of a day. */
export const openThen = (question: Question, on: Day): JourneyRow[] =>
  question.journeys.filter(
    (deal) =>
      deal.spells.some(({ from, to }) => from <= on && (to === undefined || to > on)) &&
      counts(
        question,
        deal,
        heldOn(deal.owners, on),
        placeOf(question, stageThen(question, deal, on)).pipeline,
      ),
  );

/** Deals that are closed and were closed last in some days. */
export const closedIn = (question: Question, { from, to }: Period, only?: 'won' | 'lost'): JourneyRow[] =>
  question.journeys.filter(
    (deal) =>
      deal.closedOn !== undefined &&
      deal.outcome !== 'open' &&
      (only === undefined || deal.outcome === only) &&
      deal.closedOn >= from &&
      deal.closedOn <= to &&
      counts(question, deal, heldOn(deal.owners, deal.closedOn), deal.pipeline),
  );

/** The last day of the period that has come. */
export const upTo = ({ period, today }: Question): Day => (period.to < today ? period.to : today);
