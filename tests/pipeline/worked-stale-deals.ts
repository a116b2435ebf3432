import type { Day } from '../../lib/pipeline/day';

type Clock = 'touch' | 'stage' | 'age';

interface StaleCase {
  readonly name: string;
  readonly today: Day;
  readonly openedOn: Day;
  readonly stageSince: Day;
  readonly touchedOn: Day;
  readonly nextStepDue?: Day;
  readonly limits: Readonly<Record<Clock, number>>;
  readonly rings: { readonly clock: Clock; readonly days: number } | null;
}

/** In days: two weeks in a stage, a week without a touch, sixty days in all. */
const limits = { touch: 7, stage: 14, age: 60 };
/** A deal opened 120 days before this day, where a case does not say otherwise: 29 + 30 + 31 + 30. */
const [today, openedOn] = ['2026-06-30', '2026-03-02'];
/** Age set aside, where a case is about the two other clocks. */
const patient = { ...limits, age: 1000 };

/** Worked by hand with a calendar; `days` are those of the clock that rings, not those past its limit. */
export const staleCases: readonly StaleCase[] = [
  {
    name: 'opened today: no day has passed',
    ...{ today, openedOn: today, stageSince: today, touchedOn: today, limits },
    rings: null,
  },
  {
    name: 'every clock on its limit: 7, 14 and 60 days are not past it',
    ...{ today, openedOn: '2026-05-01', stageSince: '2026-06-16', touchedOn: '2026-06-23', limits },
    rings: null,
  },
  {
    name: 'a day past the limit of the touch',
    ...{ today, openedOn: '2026-05-01', stageSince: '2026-06-16', touchedOn: '2026-06-22', limits },
    rings: { clock: 'touch', days: 8 },
  },
  {
    name: 'a leap year: from 22 February 2024 to 1 March are 7 + 1 days',
    today: '2024-03-01',
    ...{ openedOn: '2024-02-22', stageSince: '2024-02-22', touchedOn: '2024-02-22', limits },
    rings: { clock: 'touch', days: 8 },
  },
  {
    name: 'a common year: from 22 February 2026 to 1 March are 6 + 1 days',
    today: '2026-03-01',
    ...{ openedOn: '2026-02-22', stageSince: '2026-02-22', touchedOn: '2026-02-22', limits },
    rings: null,
  },
  {
    name: 'clocks put forward on 29 March 2026: eight days, though an hour short',
    today: '2026-03-30',
    ...{ openedOn: '2026-03-22', stageSince: '2026-03-22', touchedOn: '2026-03-22', limits },
    rings: { clock: 'touch', days: 8 },
  },
  {
    name: 'clocks put back on 25 October 2026: seven days, though an hour more',
    today: '2026-10-26',
    ...{ openedOn: '2026-10-19', stageSince: '2026-10-19', touchedOn: '2026-10-19', limits },
    rings: null,
  },
  {
    name: 'month ends: from 31 January to 1 May are 28 + 31 + 30 + 1 days',
    today: '2026-05-01',
    ...{ openedOn: '2026-01-31', stageSince: '2026-01-31', touchedOn: '2026-04-30' },
    limits: { touch: 7, stage: 89, age: 90 },
    rings: { clock: 'stage', days: 90 },
  },
  {
    name: 'a year from New Year’s Eve to New Year’s Eve',
    today: '2026-12-31',
    ...{ openedOn: '2025-12-31', stageSince: '2026-12-17', touchedOn: '2026-12-24' },
    limits: { touch: 7, stage: 14, age: 364 },
    rings: { clock: 'age', days: 365 },
  },
  {
    name: 'a next step due today suspends the touch',
    ...{ today, openedOn, stageSince: '2026-06-16', touchedOn: '2026-06-10', nextStepDue: today },
    limits: patient,
    rings: null,
  },
  {
    name: 'a next step due next year suspends the touch',
    ...{ today, openedOn, stageSince: '2026-06-16', touchedOn: '2026-06-10', nextStepDue: '2027-01-02' },
    limits: patient,
    rings: null,
  },
  {
    name: 'a next step overdue by a day suspends nothing; the days count from the touch',
    ...{ today, openedOn, stageSince: '2026-06-16', touchedOn: '2026-06-10', nextStepDue: '2026-06-29' },
    limits: patient,
    rings: { clock: 'touch', days: 20 },
  },
  {
    name: 'a next step does not suspend the stage, were the touch ever so far past',
    ...{ today, openedOn, stageSince: '2026-06-15', touchedOn: openedOn, nextStepDue: '2026-07-01' },
    limits: patient,
    rings: { clock: 'stage', days: 15 },
  },
  {
    name: 'a next step does not suspend the age',
    ...{ today, openedOn, stageSince: '2026-06-29', touchedOn: openedOn, nextStepDue: '2026-07-01', limits },
    rings: { clock: 'age', days: 120 },
  },
  {
    name: 'the share tells, not the days: 21 of 7 before 30 of 14 and 120 of 60',
    ...{ today, openedOn, stageSince: '2026-05-31', touchedOn: '2026-06-09', limits },
    rings: { clock: 'touch', days: 21 },
  },
  {
    name: 'the share tells, not the days past: 15 of 7 (8 past) before 29 of 14 (15 past)',
    ...{ today, openedOn, stageSince: '2026-06-01', touchedOn: '2026-06-15', limits: patient },
    rings: { clock: 'touch', days: 15 },
  },
  {
    name: 'all three at twice their limit: the stage is told',
    ...{ today, openedOn, stageSince: '2026-06-02', touchedOn: '2026-06-16', limits },
    rings: { clock: 'stage', days: 28 },
  },
  {
    name: 'touch and age at twice their limit: the touch is told',
    ...{ today, openedOn, stageSince: '2026-06-20', touchedOn: '2026-06-16', limits },
    rings: { clock: 'touch', days: 14 },
  },
  {
    name: 'stage and age at twice their limit: the stage is told',
    ...{ today, openedOn, stageSince: '2026-06-02', touchedOn: '2026-06-29', limits },
    rings: { clock: 'stage', days: 28 },
  },
];

interface LimitCase {
  readonly name: string;
  /** Days that deals which were won had stayed. */
  readonly stays: readonly number[];
  readonly needs: 20;
  readonly p90: number | null;
}

const oneTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

/** The 90th percentile by nearest rank: of n stays in order, the one at place 0.9 n, rounded up. */
export const limitCases: readonly LimitCase[] = [
  { name: 'none', stays: [], needs: 20, p90: null },
  { name: 'one too few', stays: oneTo(19), needs: 20, p90: null },
  { name: 'twenty: the 18th', stays: oneTo(20), needs: 20, p90: 18 },
  { name: 'twenty-one: 18.9, so the 19th', stays: oneTo(21), needs: 20, p90: 19 },
  { name: 'thirty, the longest first: the 27th', stays: oneTo(30).reverse(), needs: 20, p90: 27 },
  {
    name: 'in the order of numbers, not of their digits, and without a mean of neighbours: …, 17, 30, 60, 100',
    stays: [100, 9, 10, 2, 30, 4, 5, 60, 7, 8, 1, 3, 6, 11, 12, 13, 14, 15, 16, 17],
    needs: 20,
    p90: 30,
  },
  {
    name: 'eighteen won on the day: none is a length too',
    stays: [...Array(18).fill(0), 5, 40],
    needs: 20,
    p90: 0,
  },
  { name: 'stays that are equal count each', stays: [...Array(16).fill(1), 7, 7, 7, 90], needs: 20, p90: 7 },
];
