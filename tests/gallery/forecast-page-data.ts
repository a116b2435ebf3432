import { addDays } from '../../lib/pipeline/day';
import {
  AHEAD,
  type Ahead,
  type DealAhead,
  type ForecastPage,
  type Range,
  type SpanForecast,
  type Tried,
  type WhatIf,
} from '../../lib/pipeline/forecast';
import { monthOf, type Period } from '../../lib/pipeline/period';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import { METHODS, MONTH_RECORD, pastMonths, range } from './forecast-past-data';
import { hardNames } from './names';
import { TODAY } from './overviews';

const PERIODS: Readonly<Record<Ahead, Period>> = {
  'this-month': monthOf(TODAY),
  'next-month': monthOf(addDays(monthOf(TODAY).to, 1)),
  'this-quarter': { from: '2026-10-01', to: '2026-12-31' },
};

const shapeOf = ({ low, middle, high }: Range): number[] =>
  Array.from({ length: 41 }, (_, at) => {
    const part = at / 40;
    return Math.round(
      part < 0.5 ? low + (middle - low) * 2 * part : middle + (high - middle) * (2 * part - 1),
    );
  });

const spanOf = (kind: Ahead, middle: number, more: Partial<SpanForecast> = {}): SpanForecast => {
  const ends = range(middle);
  const won = kind === 'next-month' ? 0 : Math.round(middle * 0.4);
  const open = Math.round((middle - won) * 0.6);
  const follows = Math.round((middle - won) * 0.1);
  return {
    kind,
    ...PERIODS[kind],
    ...ends,
    won,
    open,
    follows,
    fresh: middle - won - open - follows,
    openDeals: 34,
    shape: shapeOf(ends),
    swings: [],
    ...more,
  };
};

const OPEN = sevenStages.stages.filter(({ kind }) => kind === 'open');
const PEOPLE = ['Alex Morgan', 'Ivana Petrova', 'Jürgen Weiß', 'Mia Chen', 'Борис Димитров', 'Ruth Abelson'];
const COMPANIES = ['Pinecrest', 'Балкан Софт', undefined, 'Weiß & Söhne', 'Lennusadam', 'Aldergate'];
const CATEGORIES = ['commit', 'best case', 'pipeline', 'omitted'] as const;
const BY = ['stage-and-time', 'stage', 'age', 'all'] as const;

/** An open deal in the forecast, the less likely the further down it stands. */
export const dealAhead = (place: number, more: Partial<DealAhead> = {}): DealAhead => {
  const stage = OPEN[OPEN.length - 1 - (place % OPEN.length)];
  const amount = 1_450_000 - 37_000 * (place % 30);
  const chance = 0.82 / (1 + place * 0.35);
  const company = COMPANIES[place % COMPANIES.length];
  const isDated = place % 4 !== 3;
  return {
    deal: `deal ${place}`,
    person: PEOPLE[place % PEOPLE.length] ?? '',
    ...(company && { company }),
    owner: 'me',
    stage: labelOf([sevenStages], stage?.id ?? ''),
    daysInStage: 1 + ((place * 7) % 61),
    ...(isDated && { expectedClose: addDays(TODAY, 3 + place * 5) }),
    category: CATEGORIES[place % CATEGORIES.length] ?? 'pipeline',
    isPicked: place % 5 === 1,
    amount,
    isAmountKnown: place % 6 !== 2,
    chance,
    alike: {
      deals: 40 - (place % 30),
      won: Math.max(1, 18 - (place % 30)),
      days: 7 + 30 * (place % 2),
      by: BY[place % 4] ?? 'all',
    },
    contribution: Math.round(amount * chance),
    ...more,
  };
};

/** A year of history, with quotas. */
export const forecastOfYear = (more: Partial<ForecastPage> = {}): ForecastPage => {
  const spans = [
    spanOf('this-month', 2_640_000, {
      quota: { minor: 2_800_000, chance: 0.38, left: 0 },
      record: MONTH_RECORD,
    }),
    spanOf('next-month', 2_810_000, {
      quota: { minor: 2_800_000, chance: 0.51, left: 2 },
      record: MONTH_RECORD,
    }),
    spanOf('this-quarter', 8_360_000, {
      quota: { minor: 8_400_000, chance: 0.47, left: 0 },
      record: { kind: 'quarter', spans: 4, held: 3, bias: -0.048, error: 0.112, kept: 1 },
    }),
  ];
  const [now, next] = spans;
  return {
    today: TODAY,
    home: 'EUR',
    filter: {},
    spans,
    closed: 214,
    won: 71,
    notes: [],
    isEmpty: false,
    choices: {
      owners: [
        { id: 'me', name: '', isRetired: false },
        { id: 'dana', name: 'Dana Berg', isRetired: false },
      ],
      teams: [],
      sources: [],
      tags: [{ id: 'warm', name: 'warm', isRetired: false }],
      pipelines: [],
    },
    months: [
      ...pastMonths(PERIODS['this-month'].from),
      {
        ...PERIODS['this-month'],
        range: range(2_700_000),
        isKept: true,
        won: now?.won ?? 0,
        isOver: false,
        quota: 2_800_000,
      },
      {
        ...PERIODS['next-month'],
        range: range(next?.middle ?? 0, 0.45),
        isKept: false,
        won: null,
        isOver: false,
        quota: 2_800_000,
      },
    ],
    span: 'this-month',
    deals: Array.from({ length: 34 }, (_, place) => dealAhead(place)),
    dealCount: 34,
    methods: METHODS,
    calls: AHEAD.map((kind, place) => ({
      kind,
      commit: 2_100_000 * (place + 1),
      best: 2_900_000 * (place + 1),
      undated: 8,
    })),
    ...more,
  };
};

/** Three open deals and no closed one: all of it is the prior. */
export const forecastOfThree = (more: Partial<ForecastPage> = {}): ForecastPage => {
  const spans = [
    spanOf('this-month', 64_000, { won: 0, openDeals: 3 }),
    spanOf('next-month', 310_000, { won: 0, openDeals: 3 }),
    spanOf('this-quarter', 374_000, { won: 0, openDeals: 3 }),
  ];
  const none = { deals: 0, won: 0, days: 7, by: 'all' } as const;
  return {
    ...forecastOfYear(),
    spans,
    closed: 0,
    won: 0,
    notes: [
      { id: 'prior', args: { closed: 0 } },
      { id: 'ramp-up', args: { days: 9 } },
      { id: 'no-amounts', args: { count: 1 } },
    ],
    months: [
      { ...PERIODS['this-month'], range: range(64_000), isKept: false, won: 0, isOver: false },
      { ...PERIODS['next-month'], range: range(310_000), isKept: false, won: null, isOver: false },
    ],
    deals: [0, 1, 2].map((place) => dealAhead(place, { alike: none, chance: 0.09 })),
    dealCount: 3,
    methods: METHODS.map(({ method }) => ({ method, months: 0, error: null, bias: null, held: null })),
    calls: AHEAD.map((kind) => ({ kind, commit: 0, best: 0, undated: 1 })),
    ...more,
  };
};

/** Names as long as names are, or markup; every note; more deals than are told. */
export const forecastOfHardNames = (): ForecastPage => {
  const hard = (place: number): string => hardNames[place % hardNames.length]?.name ?? '';
  return forecastOfYear({
    filter: { owner: 'dana' },
    notes: [
      { id: 'prior', args: { closed: 6 } },
      { id: 'ramp-up', args: { days: 41 } },
      { id: 'dead-season', args: { days: 23 } },
      { id: 'whale', args: { person: hard(4), deal: 'deal 4', share: 0.61 } },
      { id: 'no-rate', args: { count: 1 } },
      { id: 'no-amounts', args: { count: 4 } },
      { id: 'outcomes-only', args: { share: 0.42 } },
    ],
    deals: Array.from({ length: 10 }, (_, place) =>
      dealAhead(place, {
        person: hard(place),
        company: hard(place + 1),
        stage: { word: 'x', name: hard(place + 2), colour: 3 },
        amount: 123_456_789_000 + place,
        contribution: 98_765_432_100,
      }),
    ),
    dealCount: 412,
  });
};

/** What comes of changes, as the background might say it: each won deal adds to the middle, each lost one takes. */
export const triedOf = ({ spans }: ForecastPage, what: readonly WhatIf[]): readonly Tried[] => {
  const by = what.reduce((sum, { does }) => sum + (does === 'win' || does === 'add' ? 400_000 : -200_000), 0);
  return spans.map(({ kind, from, to, low, middle, high, quota }) => ({
    kind,
    from,
    to,
    before: { low, middle, high, ...(quota && { chance: quota.chance }) },
    after: {
      low: low + by,
      middle: middle + by,
      high: high + by,
      ...(quota && { chance: Math.min(1, Math.max(0, quota.chance + by / 4_000_000)) }),
    },
  }));
};
