import type { Forecast } from '../forecast/forecast';
import { wonBetween } from '../forecast/naive';
import { numberOf } from '../pipeline/day';
import type { Ahead } from '../pipeline/forecast';
import { EVERYBODY } from '../pipeline/goals';
import type { Filter, Span } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { ForecastDesk } from './forecast-desk';
import { spansAhead, windowOf } from './forecast-windows';
import type { Around } from './numbers.query';
import { quotaAsk } from './quota-ask';
import type { View } from './view';

/** The quota a forecast can be held against: none where only some of those it counts have one, or not all deals of somebody are counted. */
export const quotaAhead = (
  view: View,
  book: Book,
  span: Span,
  filter: Filter,
  around: Around,
): { minor: number; left: number } | undefined => {
  const { owner = EVERYBODY, ...others } = filter;
  if (Object.keys(others).length > 0) return undefined;
  const { quota, quotaLeft = 0, quotaOwners } = quotaAsk(view, book, span, owner, around);
  return quota && !quotaOwners ? { minor: quota, left: quotaLeft } : undefined;
};

/** A forecast of what is still to come, with what its span has brought so far and what it is held against. */
export interface HeldForecast {
  readonly kind: Ahead;
  readonly span: Span;
  readonly won: number;
  readonly quota: { readonly minor: number; readonly left: number } | undefined;
  readonly forecast: Forecast;
}

/** The forecast of each span of the quick forecast. */
export const heldForecasts = async (
  view: View,
  book: Book,
  filter: Filter,
  around: Around,
  desk: ForecastDesk,
): Promise<HeldForecast[]> => {
  const held: HeldForecast[] = [];
  for (const { kind, span } of spansAhead(view.today, around.fiscalStart))
    held.push({
      kind,
      span,
      won: wonBetween(desk.history, numberOf(span.from), desk.at).sum,
      quota: quotaAhead(view, book, span, filter, around),
      forecast: await desk.forecast(windowOf(span, desk.at)),
    });
  return held;
};
