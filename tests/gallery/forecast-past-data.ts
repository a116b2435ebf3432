import { addDays, type Day } from '../../lib/pipeline/day';
import type { MethodDone, MonthAhead, Range } from '../../lib/pipeline/forecast';
import { monthOf } from '../../lib/pipeline/period';

/** A range around what is most likely, in minor units. */
export const range = (middle: number, spread = 0.35): Range => ({
  low: Math.round(middle * (1 - spread)),
  middle,
  high: Math.round(middle * (1 + spread * 1.2)),
});

const MONTHS: readonly (readonly [came: number, middle: number])[] = [
  [2_110_000, 2_300_000],
  [1_840_000, 2_050_000],
  [2_620_000, 2_150_000],
  [3_460_000, 2_300_000],
  [2_480_000, 2_700_000],
  [2_350_000, 2_600_000],
  [1_420_000, 2_550_000],
  [2_900_000, 2_240_000],
  [2_760_000, 2_500_000],
  [2_380_000, 2_740_000],
  [3_020_000, 2_720_000],
  [2_910_000, 2_860_000],
];

/** Twelve months that are over before a month that begins on a day; the range of the last five was kept. */
export const pastMonths = (before: Day): MonthAhead[] => {
  let at = before;
  return [...MONTHS]
    .reverse()
    .map(([won, middle], back) => {
      const month = monthOf(addDays(at, -1));
      at = month.from;
      return {
        ...month,
        range: range(middle),
        isKept: back < 5,
        won,
        isOver: true,
        ...(back < 11 && { quota: back < 6 ? 2_800_000 : 2_400_000 }),
      };
    })
    .reverse();
};

/** How each way to forecast did over these months. */
export const METHODS: readonly MethodDone[] = [
  { method: 'forecast', months: 12, error: 0.153, bias: 0.021, held: 10 / 12 },
  { method: 'mean3', months: 12, error: 0.224, bias: -0.034, held: null },
  { method: 'last', months: 12, error: 0.291, bias: 0.002, held: null },
  { method: 'weighted', months: 12, error: 0.974, bias: 0.93, held: null },
  { method: 'call', months: 5, error: 0.318, bias: 0.27, held: null },
];

/** The record of these months. */
export const MONTH_RECORD = {
  kind: 'month',
  spans: 12,
  held: 10,
  bias: 0.021,
  error: 0.153,
  kept: 5,
} as const;
