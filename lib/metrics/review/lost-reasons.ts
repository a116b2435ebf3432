import type { LostReason } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { LOST, type Page } from '../../projections/book/page';
import { type AmountSum, addAmount, emptySum, sumTold } from '../amount-sum';
import type { Ask } from '../ask';
import { eachClosed } from '../each-closed';

/** A reason by its id. */
export type ReasonTold = Omit<LostReason, 'name'>;

/**
 * Deals whose last close lies in the span and that are lost today, by reason, most frequent first: with their amounts
 * of today in minor units of the home currency (those without amount or rate are left out and counted) and the stages they stood
 * in when they were lost.
 */
export const lostReasons = (book: Book, ask: Ask): ReasonTold[] => {
  const found = new Map<number, { count: number; worth: AmountSum; stages: Map<number, number> }>();
  const add = ({ deal }: Page, slot: number): void => {
    const why = deal.reason[slot] as number;
    const one = found.get(why) ?? { count: 0, worth: emptySum(), stages: new Map() };
    found.set(why, one);
    one.count += 1;
    addAmount(one.worth, deal.amount[slot] as number, deal.amountIs[slot] as number);
    const stood = deal.stage[slot] as number;
    one.stages.set(stood, (one.stages.get(stood) ?? 0) + 1);
  };
  eachClosed(book, ask, add, LOST);
  return [...found]
    .map(([why, { count, worth, stages }]) => ({
      id: book.texts[why] ?? '',
      count,
      worth: sumTold(worth),
      byStage: Object.fromEntries([...stages].map(([stood, times]) => [book.texts[stood] ?? '', times])),
    }))
    .sort(
      (a, b) => b.count - a.count || Number(b.worth.value) - Number(a.worth.value) || (a.id < b.id ? -1 : 1),
    );
};
