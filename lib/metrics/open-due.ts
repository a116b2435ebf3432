import type { Book } from '../projections/book/book';
import { type AmountSum, addAmountRow } from './amount-sum';
import { eachOpen, expectedOn } from './as-of';
import type { Ask } from './ask';
import { lastDay } from './last-day';

/** What is open and expected to close in the period, as of its last day that has come, with the ids of the deals. */
export const openDue = (
  book: Book,
  ask: Ask,
): { readonly sum: AmountSum; readonly ids: readonly string[] } => {
  const day = lastDay(ask);
  const sum = { total: 0, known: 0, without: 0, noRate: 0 };
  const ids: string[] = [];
  eachOpen(book, day, ask.sieve, (page, slot, row) => {
    const expected = expectedOn(page, slot, day);
    if (expected < ask.from || expected > ask.to) return;
    addAmountRow(sum, page, row);
    ids.push(page.ids[slot] as string);
  });
  return { sum, ids };
};
