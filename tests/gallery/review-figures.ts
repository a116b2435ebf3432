import { daysBetween } from '../../lib/pipeline/day';
import type { Told, WhyNot } from '../../lib/pipeline/numbers';
import { isWithin, type Period } from '../../lib/pipeline/period';
import type { DaysTold, StageReview } from '../../lib/pipeline/review';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { RanDeal, Stay } from './review-deals';

const Z = 1.959964;

/** A share with its Wilson interval where it is of fewer than 30. */
export const shareOf = (part: number, all: number, whyNot: WhyNot, parts: Told['parts']): Told => {
  if (all === 0) return { value: null, whyNot, parts };
  const p = part / all;
  if (all >= 30) return { value: p, parts };
  const [middle, around] = [
    p + Z ** 2 / (2 * all),
    Z * Math.sqrt((p * (1 - p)) / all + Z ** 2 / (4 * all ** 2)),
  ];
  const below = 1 + Z ** 2 / all;
  return {
    value: p,
    low: Math.max(0, (middle - around) / below),
    high: Math.min(1, (middle + around) / below),
    parts,
  };
};

const daysOf = (days: readonly number[]): DaysTold => {
  const sorted = [...days].sort((a, b) => a - b);
  const rank = (percent: number) => sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? null;
  return { count: days.length, median: rank(50), p90: rank(90) };
};

/** The amount of a deal as it stands today. */
export const amountOf = ({ amount, changed }: RanDeal): number => changed?.amount ?? amount;

/** Deals that were won or lost in a period. */
export const closed = (deals: readonly RanDeal[], as: 'won' | 'lost', period: Period): readonly RanDeal[] =>
  deals.filter(({ status, closedOn }) => status === as && isWithin(closedOn, period));

const placeOf = (stage: string): number => sevenStages.stages.findIndex(({ id }) => id === stage);

/** What happened in every stage of a period, of deals that ran. */
export const stagesOf = (deals: readonly RanDeal[], period: Period): readonly StageReview[] =>
  sevenStages.stages.map(({ id, kind, targetDays }, place) => {
    const stays = deals.flatMap((deal) =>
      deal.stays.filter(({ stage }) => stage === id).map((stay) => ({ ...stay, deal })),
    );
    const ended = stays.filter(({ to }) => isWithin(to, period));
    const going = stays.filter(({ from, to }) => from <= period.to && (to === undefined || to > period.to));
    const went = (does: (next: string) => boolean): number =>
      ended.filter(({ next = '' }) => does(next)).length;
    const isWonStage = (next: string): boolean => sevenStages.stages[placeOf(next)]?.kind === 'won';
    const reached = deals.flatMap((deal) => {
      const at = deal.stays.findIndex(({ stage }) => placeOf(stage) >= place);
      return at >= 0 && isWithin(deal.stays[at]?.from, period) ? [{ deal, later: deal.stays.slice(at) }] : [];
    });
    const passed = reached.filter(({ later }) => later.some(({ stage }) => placeOf(stage) > place));
    const rest = reached.filter((one) => !passed.includes(one));
    const inStage = stays.filter(({ from, to = period.to }) => from <= period.to && to >= period.from);
    const moved = inStage.filter(({ to, next = '' }) => isWithin(to, period) && placeOf(next) > place);
    const [all, some] = [new Set(inStage.map(({ deal }) => deal)), new Set(moved.map(({ deal }) => deal))];
    const runningDays = ({ from }: Stay): number => daysBetween(from, period.to);
    const endedDays = ended.map(({ from, to = from }) => daysBetween(from, to));
    const over = [...endedDays, ...going.map(runningDays)].filter((days) => days > targetDays);
    const review: StageReview = {
      id,
      label: labelOf([sevenStages], id),
      kind,
      isRetired: false,
      targetDays,
      entered: stays.filter(({ from }) => isWithin(from, period)).length,
      forward: went((next) => placeOf(next) > place && !isWonStage(next)),
      back: went((next) => placeOf(next) >= 0 && placeOf(next) < place),
      lost: went((next) => next === 'lost'),
      won: went(isWonStage),
      elsewhere: 0,
      here: going.length,
      hereAmount: { value: going.reduce((sum, { deal }) => sum + amountOf(deal), 0), parts: {} },
      latest: daysOf(endedDays),
      all: daysOf(endedDays),
      running: daysOf(kind === 'open' ? going.map(runningDays) : []),
      excessDays: kind === 'open' ? over.reduce((sum, days) => sum + days - targetDays, 0) : 0,
      overTarget: kind === 'open' ? over.length : 0,
    };
    if (kind === 'won') return review;
    return {
      ...review,
      cohort: shareOf(passed.length, reached.length, 'nothing-reached', {
        cohort: reached.length,
        passed: passed.length,
        open: rest.filter(({ deal }) => deal.status === 'open').length,
        lost: rest.filter(({ deal }) => deal.status === 'lost').length,
      }),
      inPeriod: shareOf(some.size, all.size, 'nothing-in-stage', { inStage: all.size, moved: some.size }),
    };
  });
