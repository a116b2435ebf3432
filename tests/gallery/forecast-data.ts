import {
  AHEAD,
  type Ahead,
  type ForecastNote,
  type QuickForecast,
  type Range,
  type SpanForecast,
  type Swing,
} from '../../lib/pipeline/forecast';
import type { Period } from '../../lib/pipeline/period';
import { hardNames } from './names';
import { TODAY } from './overviews';

const PERIODS: Readonly<Record<Ahead, Period>> = {
  'this-month': { from: '2026-11-01', to: '2026-11-30' },
  'next-month': { from: '2026-12-01', to: '2026-12-31' },
  'this-quarter': { from: '2026-10-01', to: '2026-12-31' },
};

/** Forty-one sums around a range, none under what is won, as a logistic curve has them. */
const shapeOf = (won: number, { low, middle, high }: Range): number[] =>
  Array.from({ length: 41 }, (_, place) => {
    const chance = Math.min(0.99, Math.max(0.01, place / 40));
    const away = Math.log(chance / (1 - chance)) / Math.log(9);
    return Math.max(won, Math.round(middle + away * (away < 0 ? middle - low : high - middle)));
  });

/** Deals on which a span hangs, with people of these names: the first the most. */
const swingsOf = (
  names: readonly string[],
  { middle, quota }: Pick<SpanForecast, 'middle' | 'quota'>,
): Swing[] =>
  names.map((person, place) => {
    const part = 0.37 - place * 0.1;
    const chance = quota?.chance ?? 0;
    return {
      deal: `deal-${place}`,
      person,
      company: 'Borealis AG',
      amount: Math.round(middle * part),
      chance: 0.45 - place / 10,
      won: { middle: middle * (1 + part / 2), chance: chance + (1 - chance) * (0.5 - place / 10) },
      slipped: { middle: middle * (1 - part / 2), chance: chance * (0.66 + place / 10) },
    };
  });

const USUAL: Omit<SpanForecast, 'kind' | 'from' | 'to' | 'shape' | 'swings'> = {
  low: 3_820_000,
  middle: 4_910_000,
  high: 6_130_000,
  won: 2_100_000,
  open: 1_790_000,
  follows: 0,
  fresh: 1_020_000,
  openDeals: 12,
  quota: { minor: 5_000_000, chance: 0.62, left: 0 },
  record: { kind: 'month', spans: 12, held: 9, bias: -0.04, error: 0.14, kept: 12 },
};

const NAMES = ['Ivana Petrova', 'Jürgen Weiß', 'Mia Chen'];

const spanWith = (kind: Ahead, otherwise: Partial<SpanForecast>, names: readonly string[]): SpanForecast => {
  const told = { ...USUAL, ...otherwise };
  return {
    shape: shapeOf(told.won, told),
    swings: swingsOf(names, told),
    ...told,
    kind,
    ...PERIODS[kind],
  };
};

/** The three spans of an ordinary year, each changed alike, with much hanging on people of these names. */
export const spansWith = (
  otherwise: Partial<SpanForecast> = {},
  names: readonly string[] = NAMES,
): SpanForecast[] =>
  AHEAD.map((kind) =>
    spanWith(
      kind,
      {
        ...(kind === 'next-month' && {
          low: 2_040_000,
          middle: 3_310_000,
          high: 4_870_000,
          won: 0,
          open: 1_510_000,
          follows: 300_000,
          fresh: 1_500_000,
          quota: { minor: 5_000_000, chance: 0.18, left: 0 },
        }),
        ...(kind === 'this-quarter' && {
          low: 11_900_000,
          middle: 13_600_000,
          high: 15_500_000,
          won: 8_800_000,
          open: 2_900_000,
          fresh: 1_900_000,
          quota: { minor: 14_000_000, chance: 0.43, left: 0 },
          record: { kind: 'quarter', spans: 1, held: 1, bias: 0.02, error: 0.02, kept: 0 },
        }),
        ...otherwise,
      },
      names,
    ),
  );

/** What the background answers after a year of work, but for what is told otherwise. */
export const forecastWith = (otherwise: Partial<QuickForecast> = {}): QuickForecast => ({
  today: TODAY,
  home: 'EUR',
  filter: {},
  spans: spansWith(),
  closed: 42,
  won: 17,
  notes: [],
  isEmpty: false,
  ...otherwise,
});

const without = <K extends keyof SpanForecast>(
  spans: readonly SpanForecast[],
  ...keys: K[]
): SpanForecast[] =>
  spans.map(
    (span) =>
      Object.fromEntries(
        Object.entries(span).filter(([key]) => !keys.includes(key as K)),
      ) as never as SpanForecast,
  );

/** Nobody has a quota. */
export const forecastWithoutQuota = (): QuickForecast =>
  forecastWith({ spans: without(spansWith(), 'quota') });

/** Often next to nothing, seldom much. */
const steep: Partial<SpanForecast> = {
  won: 0,
  low: 36_000,
  middle: 240_000,
  high: 797_000,
  open: 240_000,
  fresh: 60_000,
  openDeals: 3,
  shape: Array.from({ length: 41 }, (_, place) =>
    Math.round(-346_000 * Math.log(1 - Math.min(0.99, place / 40))),
  ),
};

/** The first two weeks: nothing is over, little has closed. */
export const forecastOfFew = (closed: number, won: number): QuickForecast =>
  forecastWith({
    closed,
    won,
    spans: without(spansWith(steep), 'quota', 'record'),
    notes: [
      { id: 'prior', args: { closed } },
      { id: 'ramp-up', args: { days: 14 } },
    ],
  });

/** Nothing is open and nothing new comes. */
export const forecastOfNothing = (won = 0): QuickForecast => {
  const sums = { won, low: won, middle: won, high: won, open: 0, fresh: 0, openDeals: 0, swings: [] };
  return forecastWith({ spans: without(spansWith(sums), 'quota') });
};

/** Every note there is, the whale being somebody of this name. */
export const allNotes = (person: string): ForecastNote[] => [
  { id: 'whale', args: { person, deal: 'deal-0', share: 0.58 } },
  { id: 'no-amounts', args: { count: 4 } },
  { id: 'no-rate', args: { count: 1 } },
  { id: 'dead-season', args: { days: 45 } },
  { id: 'outcomes-only', args: { share: 0.7 } },
  { id: 'ramp-up', args: { days: 40 } },
  { id: 'prior', args: { closed: 3 } },
];

/** People with names that put it to the test, and sums of a very large company. */
export const forecastOfHardNames = (
  names: readonly string[] = hardNames.map(({ name }) => name),
): QuickForecast => forecastWith({ spans: spansWith({}, names), notes: allNotes(names[0] ?? '') });

/** The same of a company that counts in billions. */
export const forecastOfVeryMany = (): QuickForecast => {
  const grown = (minor: number): number => minor * 98_765;
  return forecastWith({
    closed: 123_456,
    won: 45_678,
    spans: spansWith().map((span) => ({
      ...span,
      low: grown(span.low),
      middle: grown(span.middle),
      high: grown(span.high),
      won: grown(span.won),
      open: grown(span.open),
      follows: grown(2_500_000),
      fresh: grown(span.fresh),
      openDeals: 12_345,
      shape: span.shape.map(grown),
      swings: span.swings.map((swing) => ({ ...swing, amount: grown(swing.amount) })),
      quota: { minor: grown(5_000_000), chance: 0.995, left: 3 },
    })),
  });
};
