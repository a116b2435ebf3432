import { addDays } from '../../lib/pipeline/day';
import type { Numbers, NumberTold, Told } from '../../lib/pipeline/numbers';
import { monthBefore, monthOf, type Period } from '../../lib/pipeline/period';
import type { Language } from '../../lib/speak';
import { funnelWith, withNames } from './funnel-data';
import { hardNames } from './names';
import { FIGURES, type Figure } from './number-figures';
import { TODAY } from './overviews';

const THIS = monthOf(TODAY);
const monthsBack = (count: number): Period => (count === 0 ? THIS : monthBefore(monthsBack(count - 1).from));

const told = (value: number | null, { parts = {}, none }: Figure): Told =>
  value === null ? { value, whyNot: none, parts: {} } : { value, parts };

const numberOf = (figure: Figure, language: Language): NumberTold => {
  const { id, name, says, unit, better, trend, interval, target } = figure;
  const [low, high] = interval ?? [];
  return {
    id,
    name: name[language],
    says: says[language],
    unit,
    better,
    now: {
      ...told(trend.at(-1) ?? null, figure),
      ...(low !== undefined && high !== undefined && { low, high }),
    },
    before: told(
      trend.at(-2) ?? null,
      id === 'win-loss' ? { ...figure, parts: { won: 5, lost: 7 } } : figure,
    ),
    yearAgo: told(trend[0] ?? null, id === 'win-loss' ? { ...figure, parts: { won: 3, lost: 7 } } : figure),
    trend: trend.slice(1).map((value, place) => ({ ...monthsBack(11 - place), value })),
    ...(target !== undefined && { target }),
  };
};

/** What the background answers after a year of work, but for what is told otherwise. */
export const numbersWith = (language: Language, otherwise: Partial<Numbers> = {}): Numbers => ({
  today: TODAY,
  home: 'EUR',
  fiscalStart: 1,
  span: { kind: 'month', ...THIS },
  before: monthsBack(1),
  yearAgo: monthsBack(12),
  filter: {},
  choices: { owners: [], teams: [], sources: [], tags: [], pipelines: [] },
  numbers: FIGURES.map((figure) => numberOf(figure, language)),
  funnel: funnelWith([16, 8, 3], [12, 7, 3], [9, 5, 2], [31, 21, 4], [4, 4, 0]),
  isEmpty: false,
  ...otherwise,
});

/** The same numbers with each of them as `change` makes it. */
const changed = (numbers: Numbers, change: (number: NumberTold) => NumberTold): Numbers => ({
  ...numbers,
  numbers: numbers.numbers.map(change),
});

/** Nothing is known: no deal was opened, closed or given an amount. */
export const numbersOfNothing = (language: Language): Numbers =>
  changed(numbersWith(language, { isEmpty: true, funnel: funnelWith() }), ({ target: _, ...number }) => {
    const isCount = number.unit === 'deals';
    const { none } = FIGURES.find(({ id }) => id === number.id) ?? { none: 'nothing-open' as const };
    const nothing: Told = isCount ? { value: 0, parts: {} } : { value: null, whyNot: none, parts: {} };
    return {
      ...number,
      now: nothing,
      before: nothing,
      yearAgo: nothing,
      trend: number.trend.map((point) => ({ ...point, value: nothing.value })),
    };
  });

const FEW: Readonly<Record<string, Told>> = {
  'new-leads': { value: 3, parts: { imported: 0, backDated: 0 } },
  conversion: { value: 2 / 3, low: 0.208, high: 0.939, parts: {} },
  'average-deal-size': { value: null, whyNot: 'no-amounts', parts: {} },
  'sales-cycle': { value: 1, parts: { median: 1 } },
  'win-loss': { value: 1, low: 0.207, high: 1, parts: { won: 1, lost: 0 } },
  'open-deals': { value: 2, parts: { total: 0, without: 2 } },
};

/** The first month of three deals: nothing to compare with. */
export const numbersOfThree = (language: Language): Numbers => ({
  ...changed(numbersOfNothing(language), (number) => {
    const now = FEW[number.id] ?? number.now;
    const trend = number.trend.map((point, place) => (place === 11 ? { ...point, value: now.value } : point));
    return { ...number, now, trend };
  }),
  funnel: funnelWith([3, 2, 1], [2, 1, 1], [1, 1, 0]),
  isEmpty: false,
});

const VERY_MANY = withNames(
  funnelWith([1_580_246, 790_123, 296_296], [987_654, 4, 3], [1_234, 1_233, 1], [98_765, 0, 98_765]),
  hardNames.map(({ name }) => name),
);

/** Sums and counts of a very large company, far over their targets. */
export const numbersOfVeryMany = (language: Language): Numbers =>
  changed(numbersWith(language, { funnel: VERY_MANY }), (number) => {
    const times = number.unit === 'share' ? 1 : 98_765.4;
    const grown = (value: number | null): number | null => value && Math.round(value * times);
    const grownTold = (one: Told): Told => ({
      ...one,
      value: number.unit === 'share' ? one.value : grown(one.value),
      parts: Object.fromEntries(Object.entries(one.parts).map(([key, value]) => [key, grown(value)])),
    });
    return {
      ...number,
      now: grownTold(number.now),
      before: grownTold(number.before),
      yearAgo: number.yearAgo,
    };
  });

/** The same for a year that is not over: the span before is the same as a year ago. */
export const numbersOfYear = (language: Language): Numbers => {
  const yearOf = (back: number): Period => {
    const year = Number(TODAY.slice(0, 4)) - back;
    return { from: `${year}-01-01`, to: addDays(`${year + 1}-01-01`, -1) };
  };
  return {
    ...changed(numbersWith(language), (number) => ({ ...number, yearAgo: number.before })),
    span: { kind: 'year', ...yearOf(0) },
    before: yearOf(1),
    yearAgo: yearOf(1),
  };
};
