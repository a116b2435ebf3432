import type { Bet } from '../forecast/bets';
import type { Forecast } from '../forecast/forecast';
import { sumOf } from '../forecast/sum';
import { FaultError } from '../pipeline/fault';
import type { Ahead, Tried, WhatIf } from '../pipeline/forecast';
import { estimateIn } from '../pipeline/round-money';
import type { Book } from '../projections/book/book';
import type { Inputs } from '../schema/message.schema';
import { allFilters, knownFilter } from './filter-choices.query';
import { quickWindows } from './forecast.query';
import { type ForecastDesk, type ForecastTools, forecastDesk } from './forecast-desk';
import { type HeldForecast, heldForecasts } from './held-forecasts';
import type { Around } from './numbers.query';
import type { View } from './view';

/** From this chance on a deal that somebody adds is certain. */
const SURE = 0.995;

/** The chance of a deal in a span once it is known that it is not won this month (by Bayes). */
const afterSlip = (kind: Ahead, chance: number, thisMonth: number): number => {
  if (kind === 'this-month') return 0;
  const later = kind === 'this-quarter' ? chance - thisMonth : chance;
  return Math.max(0, Math.min(0.995, later / Math.max(1e-6, 1 - thisMonth)));
};

/** What becomes of a deal's bet; what it brings for sure is apart. */
const after = (one: Exclude<WhatIf, { does: 'add' }>, kind: Ahead, bet: Bet, thisMonth: number): Bet => {
  if (one.does === 'amount') return { ...bet, amount: one.minor };
  return { ...bet, chance: one.does === 'slip' ? afterSlip(kind, bet.chance, thisMonth) : 0 };
};

/** The bets of a span with what might happen, and what that brings for sure. */
const withWhatIf = (
  { history }: ForecastDesk,
  { kind, forecast }: HeldForecast,
  running: Forecast,
  what: readonly WhatIf[],
): { readonly bets: readonly Bet[]; readonly sure: number } => {
  const bets = [...forecast.bets];
  const { open } = forecast.outlook.model.known;
  let sure = 0;
  // Amounts first: what is won is won with the amount that is tried.
  const inOrder = [...what].sort((a, b) => Number(b.does === 'amount') - Number(a.does === 'amount'));
  for (const one of inOrder) {
    if (one.does === 'add') {
      // Its chance is that of now: what is not won this month may be won in any later one.
      if (kind === 'next-month') continue;
      if (one.chance >= SURE) sure += one.minor;
      else bets.push({ chance: one.chance, amount: one.minor, isStated: true });
      continue;
    }
    const place = open.findIndex((row) => history.ids[row] === one.deal);
    const bet = bets[place];
    if (!bet) throw new FaultError('not-found');
    if (one.does === 'win' && kind !== 'next-month') sure += bet.amount;
    bets[place] = after(one, kind, bet, running.bets[place]?.chance ?? 0);
  }
  return { bets, sure };
};

const ranged = (
  forecast: Forecast,
  bets: readonly Bet[],
  sure: number,
  { won, quota }: HeldForecast,
  home: string,
) => {
  const sum = sumOf(bets, forecast.fresh, forecast.spread);
  const has = won + Math.round(sure);
  const upTo = (share: number): number => has + estimateIn(home)(sum.quantile(share));
  return {
    low: upTo(0.1),
    middle: upTo(0.5),
    high: upTo(0.9),
    ...(quota && { chance: sum.chanceOf(quota.minor - has) }),
  };
};

/**
 * What each span comes to as things are, and if something happened: changes count in their order. Throws FaultError for
 * a deal that is not among the open ones.
 */
export const tryForecast = async (
  view: View,
  book: Book,
  { filter: asked = {}, what }: Inputs['forecast.try'],
  around: Around,
  tools: ForecastTools,
): Promise<Tried[]> => {
  const filter = knownFilter(asked, allFilters(book, view, around));
  const desk = await forecastDesk(view, book, filter, quickWindows(view, around), tools);
  const held = await heldForecasts(view, book, filter, around, desk);
  const [running] = held;
  return held.map((one) => {
    const { kind, span, forecast } = one;
    const { bets, sure } = withWhatIf(desk, one, (running ?? one).forecast, what);
    return {
      kind,
      from: span.from,
      to: span.to,
      before: ranged(forecast, forecast.bets, 0, one, around.home),
      after: ranged(forecast, bets, sure, one, around.home),
    };
  });
};
