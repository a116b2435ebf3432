import type { BookHistory } from '../forecast/history-of-book';
import type { ForecastNote, SpanForecast } from '../pipeline/forecast';
import type { Book } from '../projections/book/book';
import { NO_AMOUNT, NO_RATE, OPEN } from '../projections/book/page';

/** Up to how many closed deals the assumption still counts so much that it must be named. */
const FEW_CLOSED = 20;
/** How young a history is that says little yet, in days. */
const YOUNG = 60;
/** After how many days without a new deal the flow has dried up, where there was one before. */
const DRY = 28;
/** The share of a span's high end from which one deal is a whale. */
const WHALE = 0.5;

/** Open deals without an amount; open and won ones in a currency without a rate. */
const withoutAmount = (
  book: Book,
  { ids, closed, isWon }: BookHistory,
): { readonly none: number; readonly noRate: number } => {
  const counted = new Set(
    ids.filter((_, row) => closed[row] === Number.POSITIVE_INFINITY || isWon[row] === 1),
  );
  let [none, noRate] = [0, 0];
  for (const { ids: deals, deal } of book.pages)
    for (const [slot, id] of deals.entries()) {
      if (!counted.has(id)) continue;
      if (deal.outcome[slot] === OPEN && deal.amountIs[slot] === NO_AMOUNT) none += 1;
      if (deal.amountIs[slot] === NO_RATE) noRate += 1;
    }
  return { none, noRate };
};

/** The one deal on which at least half of a span's high end hangs. */
const whaleIn = (spans: readonly SpanForecast[]): ForecastNote[] => {
  for (const { swings, high } of spans) {
    const whale = swings.find(({ amount, chance }) => high > 0 && amount >= WHALE * high && chance > 0.02);
    if (whale)
      return [
        {
          id: 'whale',
          args: { person: whale.person, deal: whale.deal, share: Math.min(1, whale.amount / high) },
        },
      ];
  }
  return [];
};

const daysSinceLast = ({ created }: BookHistory, at: number): number =>
  Math.floor(at - created.reduce((latest, day) => Math.max(latest, day), Number.NEGATIVE_INFINITY));

/** What a person should know before believing the forecast of these deals, the weightiest first. */
export const notesOf = (
  book: Book,
  history: BookHistory,
  at: number,
  spans: readonly SpanForecast[],
): ForecastNote[] => {
  const { closedDeals, stagedDeals, stages, observedFrom, created } = history;
  if (created.length === 0) return [];
  const days = Math.floor(at) - observedFrom;
  const silent = daysSinceLast(history, at);
  const { none, noRate } = withoutAmount(book, history);
  // Chances of sums that nobody knows come to nothing.
  const isUnknown =
    none + noRate > 0 && spans.every(({ open, follows, fresh }) => open + follows + fresh === 0);
  const notes: (ForecastNote | false)[] = [
    closedDeals < FEW_CLOSED && { id: 'prior', args: { closed: closedDeals } },
    ...whaleIn(spans),
    days >= DRY + YOUNG && silent >= DRY && { id: 'dead-season', args: { days: silent } },
    days < YOUNG && { id: 'ramp-up', args: { days } },
    noRate > 0 && { id: 'no-rate', args: { count: noRate } },
    none > 0 && !isUnknown && { id: 'no-amounts', args: { count: none } },
    isUnknown && { id: 'amount-unknown', args: {} },
    stages === 0 &&
      closedDeals > 0 && { id: 'outcomes-only', args: { share: 1 - stagedDeals / closedDeals } },
  ];
  return notes.filter((note) => note !== false);
};
