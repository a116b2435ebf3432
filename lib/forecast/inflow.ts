import type { Known } from './known';

/** The deals that come in: how many a day, which they were, and how much their number swings from period to period. */
export interface Inflow {
  readonly perDay: number;
  readonly deals: readonly number[];
  /** The coefficient of variation of their number. */
  readonly spread: number;
  /** None has come for so long that what used to come says nothing any more. */
  readonly isDry: boolean;
}

/** Without a new deal for 28 days, where three would have been expected by the 90 days before, the inflow is dry. */
const [DRY_DAYS, BEFORE_DAYS, EXPECTED] = [28, 90, 3];

/** The least and the most days that are looked back on. */
const [LEAST, MOST] = [28, 90];

/** In the first days of a history the deals come in that had been open for long: they are no inflow. */
const STOCK_DAYS = 7;

/** How many periods the swing is told by. */
const PERIODS = 8;

const countBetween = (known: Known, from: number, to: number): number => {
  const { created, entered } = known.history;
  let count = 0;
  for (const deal of known.deals) {
    const made = created[deal] as number;
    if (made >= from && made < to && made === entered[deal]) count += 1;
  }
  return count;
};

/** The swing in the number of new deals from period to period beyond chance, drawn to 0.15 by two periods. */
const spreadOf = (known: Known, horizon: number, firstDay: number): number => {
  // What lies between two noons has none: a period is of whole days.
  const days = Math.max(1, Math.ceil(horizon));
  const periods = Math.min(PERIODS, Math.floor((known.at - firstDay) / days));
  if (periods < 2) return 0.3;
  const counts = Array.from({ length: periods }, (_, place) =>
    countBetween(known, known.at - (place + 1) * days, known.at - place * days),
  );
  const mean = counts.reduce((sum, one) => sum + one, 0) / periods;
  if (mean === 0) return 0.3;
  const steps = counts.slice(1).map((count, place) => (count - (counts[place] as number)) / mean);
  const beyond = steps.reduce((sum, one) => sum + one * one, 0) / steps.length - 2 / mean;
  const drawn = (steps.length * Math.max(0, beyond) + 2 * 0.15 ** 2) / (steps.length + 2);
  return Math.min(0.8, Math.max(0.05, Math.sqrt(drawn)));
};

const isDryAt = (known: Known): boolean => {
  const [end, start] = [known.at - DRY_DAYS, known.at - DRY_DAYS - BEFORE_DAYS];
  if (known.history.observedFrom > start || countBetween(known, end, known.at) > 0) return false;
  return (countBetween(known, start, end) * DRY_DAYS) / BEFORE_DAYS >= EXPECTED;
};

/** What came in lately, for a forecast of so many days. */
export const inflowOf = (known: Known, days: number): Inflow => {
  const { history, at } = known;
  const length = Math.max(LEAST, Math.min(MOST, days * 3));
  const observed = at - history.observedFrom;
  const isYoung = observed < length + STOCK_DAYS;
  const firstDay = isYoung ? history.observedFrom + STOCK_DAYS : history.observedFrom;
  const from = Math.max(firstDay, at - length);
  const deals = [...known.deals].filter((deal) => {
    const made = history.created[deal] as number;
    return made >= from && made === history.entered[deal];
  });
  return {
    perDay: deals.length / Math.max(at - from, STOCK_DAYS),
    deals,
    spread: spreadOf(known, days, firstDay),
    isDry: isDryAt(known),
  };
};
