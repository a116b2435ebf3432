import { type Day, daysBetween } from '../pipeline/day';
import { NO_REASON } from '../pipeline/lost-reasons';
import type { MonthEnd, Question } from '../pipeline/month-end';
import type { DealBehind } from '../pipeline/numbers';
import { middle } from './middle';

/** What is asked about deals that are open at the end of the month; amounts in minor units of the home currency. */
export interface OpenThen {
  readonly count: number;
  /** How many have no next step planned. */
  readonly withoutStep: number;
  readonly value: number;
  readonly biggest?: DealBehind;
}

type Told = Omit<MonthEnd, 'questions'>;

/** A question with how much it weighs, from 0 to 1. */
interface Weighed extends Question {
  readonly weight: number;
}

/** How many questions are put at most. */
const MOST = 5;

const sumOf = (deals: readonly DealBehind[]): number =>
  deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

const largest = <T>(all: readonly T[], size: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (!best || size(one) > size(best) ? one : best), undefined);

/** A quota is behind under nine tenths: of its pace while the month runs, of itself afterwards; the largest gap is asked about. */
const quotaBehind = ({ quotas, isRunning }: Told): Weighed | undefined => {
  const progress = (one: Told['quotas'][number]) => (isRunning ? one.pace : one.attainment).value;
  const behind = quotas.filter((one) => (progress(one) ?? 1) < 0.9);
  const found = largest(behind, ({ quota, won }) => Number(quota.value) - Number(won.value));
  if (!found) return undefined;
  const { of, name, quota, won, attainment } = found;
  const share = attainment.value ?? 0;
  const args = { of, name, quota: Number(quota.value), won: Number(won.value), share };
  return { id: 'quota-behind', weight: 1 - share, args };
};

/** Deals wait in one stage when three tenths of all days over target were spent there, by two deals or more; of several pipelines the most days are asked about. */
const bottleneck = ({ pipelines }: Told): Weighed | undefined => {
  const waits = pipelines
    .flatMap((one) => one.bottleneck.stage ?? [])
    .filter(({ share, overTarget }) => share >= 0.3 && overTarget >= 2);
  const stage = largest(waits, ({ excessDays }) => excessDays);
  if (!stage) return undefined;
  const { id, excessDays, overTarget, medianDays, targetDays, share } = stage;
  const args = { stage: id, excessDays, overTarget, medianDays, targetDays, share };
  return { id: 'bottleneck', weight: share, args };
};

/** A stage passes on credibly fewer than it did (the bottleneck's own interval says so); the largest fall is asked about. */
const belowPast = ({ pipelines }: Told): Weighed | undefined => {
  const below = pipelines.flatMap((one) => one.bottleneck.below);
  const found = largest(below, ({ now, before }) => before - now);
  if (!found) return undefined;
  const { id, now, before } = found;
  return { id: 'below-past', weight: Math.min(1, 0.4 + before - now), args: { stage: id, now, before } };
};

/** One reason stands out when it is known and lost two deals or more and four tenths of all that were lost. */
const lostReason = ({ reasons, lost }: Told): Weighed | undefined => {
  const known = reasons.filter(({ id }) => id !== NO_REASON);
  const found = largest(known, ({ count }) => count);
  if (!found || found.count < 2 || found.count < lost.length * 0.4) return undefined;
  const { name, count, worth } = found;
  const args = { reason: name, count, lost: lost.length, value: worth.value ?? 0 };
  return { id: 'lost-reason', weight: (0.8 * count) / Math.max(count, lost.length), args };
};

/** Dates slipped when two deals did or one was put later three times; the one put later most often is named. */
const slippedDates = ({ slipped, won, lost }: Told): Weighed | undefined => {
  const found = largest(slipped, ({ pushes, amount }) => pushes + (amount ?? 0) / 1e12);
  if (!found || (slipped.length < 2 && found.pushes < 3)) return undefined;
  const { person, deal, pushes } = found;
  const args = { count: slipped.length, value: sumOf(slipped), person, deal, pushes };
  return { id: 'slipped', weight: slipped.length / (slipped.length + won.length + lost.length), args };
};

/** New leads are few at three quarters or less of the median of the months before, of which three at least have come since the first deal and usual is four or more. */
const fewLeads = ({ numbers, isRunning }: Told, _: unknown, first: Day = ''): Weighed | undefined => {
  const leads = numbers.find(({ id }) => id === 'new-leads');
  const now = leads?.now.value;
  if (isRunning || !leads || now === undefined || now === null) return undefined;
  const before = leads.trend.slice(0, -1).flatMap(({ to, value }) => (to < first ? [] : (value ?? [])));
  const usual = middle(before) ?? 0;
  if (before.length < 3 || usual < 4 || now > usual * 0.75) return undefined;
  return { id: 'few-leads', weight: 1 - now / usual, args: { now, usual } };
};

/** Steps are missing when three open deals or more, and a quarter of all, have none planned. */
const noNextStep = (_: Told, open: OpenThen | undefined): Weighed | undefined => {
  if (!open || open.withoutStep < 3 || open.withoutStep < open.count / 4) return undefined;
  const args = { count: open.withoutStep, open: open.count };
  return { id: 'no-next-step', weight: (0.7 * open.withoutStep) / open.count, args };
};

/** Much hangs on one open deal when it holds three tenths of all open money, beside another deal at least. */
const biggestOpen = (_: Told, open: OpenThen | undefined): Weighed | undefined => {
  const amount = open?.biggest?.amount ?? 0;
  if (!open?.biggest || open.count < 2 || amount <= 0 || amount < open.value * 0.3) return undefined;
  const { person, deal } = open.biggest;
  const share = amount / open.value;
  return { id: 'biggest-open', weight: 0.6 * share, args: { person, deal, amount, share } };
};

/** What went well is the largest deal that was won. */
const wentWell = ({ won }: Told): Weighed | undefined => {
  const found = largest(won, ({ amount }) => amount ?? 0);
  if (!found?.amount) return undefined;
  const { person, deal, amount, openedOn, closedOn } = found;
  const args = { person, deal, amount, days: daysBetween(openedOn, closedOn ?? openedOn) };
  return { id: 'went-well', weight: 0.2, args };
};

type Rule = (report: Told, open: OpenThen | undefined, first: Day | undefined) => Weighed | undefined;

const RULES: readonly Rule[] = [
  quotaBehind,
  bottleneck,
  belowPast,
  lostReason,
  slippedDates,
  fewLeads,
  noNextStep,
  biggestOpen,
  wentWell,
];

/** What to talk about at the end of a month, the weightiest first, five at most; shares are parts of 1, money in minor units, `first` the day of the first deal. */
export const questionsOf = (report: Told, open?: OpenThen, first?: Day): Question[] =>
  RULES.flatMap((rule) => rule(report, open, first) ?? [])
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ id, args }) => ({ id, args }));
