import type { Day } from '../../lib/pipeline/day';
import type { YearDeal } from './year';

/** The numbers of the popup by name, as they are said there. */
export type Figures = Readonly<Record<string, string>>;

const euros = (cents: number): string => {
  const isWhole = cents % 100 === 0 || cents >= 100_000;
  const digits = isWhole ? 0 : 2;
  const style = { style: 'currency', currency: 'EUR' } as const;
  const said = { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat('en', said).format(cents / 100);
};

const percent = (share: number): string =>
  new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(share);

const days = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;

/** A share, or a dash of nothing. */
export const shareOf = (part: number, whole: number): string => (whole > 0 ? percent(part / whole) : '–');

/** What the six numbers of the popup come to between two days, counted by hand from the deals themselves. */
export const figuresOf = (deals: readonly YearDeal[], from: Day, to: Day): Figures => {
  const isIn = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const began = deals.filter((deal) => isIn(deal.opened));
  const won = deals.filter((deal) => isIn(deal.won));
  const lost = deals.filter((deal) => isIn(deal.lost));
  const size = mean(won.map(({ amount = 0 }) => amount));
  const cycle = mean(won.map((deal) => days(deal.opened, deal.won ?? '')));
  const tenth = cycle === undefined ? undefined : Math.round(cycle * 10) / 10;
  return {
    'New leads': String(began.length),
    Conversion: shareOf(began.filter((deal) => deal.passed ?? deal.won).length, began.length),
    'Average deal size': size === undefined ? '–' : euros(Math.round(size)),
    'Sales cycle': tenth === undefined ? '–' : `${tenth} ${tenth === 1 ? 'day' : 'days'}`,
    'Win/loss': won.length + lost.length > 0 ? `${won.length} : ${lost.length}` : '–',
    'Open opportunities': String(deals.filter((deal) => !deal.won && !deal.lost).length),
  };
};
