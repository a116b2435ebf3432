import type { Window } from '../forecast/chances';
import type { History } from '../forecast/history';
import { addDays, type Day, numberOf } from '../pipeline/day';
import { AHEAD, type Ahead } from '../pipeline/forecast';
import type { Span } from '../pipeline/numbers';
import { monthsAfter, spanOf, spansUpTo } from '../pipeline/span';

/** Facts of a day happen at its noon: what happened today is known, and half of the day is still to come. */
const PAST_NOON = 0.51;

/** The moment that a forecast made on a day is made at. */
export const momentOf = (today: Day): number => numberOf(today) + PAST_NOON;

/** The span that one of the quick forecast is of. */
export const spanAhead = (kind: Ahead, today: Day, fiscalStart: number): Span => {
  if (kind === 'this-quarter') return spanOf('quarter', today, fiscalStart);
  return spanOf('month', kind === 'this-month' ? today : monthsAfter(today, 1), fiscalStart);
};

/** All spans of the quick forecast, in their order. */
export const spansAhead = (today: Day, fiscalStart: number): { kind: Ahead; span: Span }[] =>
  AHEAD.map((kind) => ({ kind, span: spanAhead(kind, today, fiscalStart) }));

/** What of a span is still to come, looked at from a moment. */
export const windowOf = ({ from, to }: Pick<Span, 'from' | 'to'>, at: number): Window => ({
  at,
  from: Math.max(at, numberOf(from)),
  to: numberOf(addDays(to, 1)),
});

/** A whole span, looked at from its first midnight. */
export const wholeWindow = (span: Pick<Span, 'from' | 'to'>): Window => windowOf(span, numberOf(span.from));

/** How many days must have been known before a span that is looked back on. */
const DAYS_NEEDED = 28;

/** How many spans back a record goes. */
const LOOKED_BACK = { month: 12, quarter: 8 } as const;

/** The months or quarters that are over and of which enough was known when they began, oldest first. */
export const spansOver = (
  history: Pick<History, 'observedFrom'>,
  kind: 'month' | 'quarter',
  today: Day,
  fiscalStart: number,
): Span[] =>
  spansUpTo(spanOf(kind, today, fiscalStart), LOOKED_BACK[kind] + 1)
    .slice(0, -1)
    .filter(({ from }) => numberOf(from) - history.observedFrom >= DAYS_NEEDED);
