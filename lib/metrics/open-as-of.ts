import type { Book } from '../projections/book/book';
import { NEVER, NO_AMOUNT, type Page } from '../projections/book/page';
import type { Sieve } from './ask';
import { fits } from './fits';

/** How an open deal stood at the end of a day; owner, stage and pipeline as numbers of the book's texts. */
export interface StoodThen {
  readonly owner: number;
  readonly stage: number;
  /** In minor units of the home currency where `amountIs` says that it is told in it. */
  readonly amount: number;
  readonly amountIs: number;
  /** The day it was expected to close; `NEVER` when none was set. */
  readonly expected: number;
}

/** The last row of a deal whose day is `day` or earlier; -1 when there is none. */
const rowThen = (starts: Uint32Array, days: Int32Array, slot: number, day: number): number => {
  const start = starts[slot] as number;
  for (let row = (starts[slot + 1] as number) - 1; row >= start; row -= 1)
    if ((days[row] as number) <= day) return row;
  return -1;
};

/** How the deal at a slot stood at the end of a day; told of one that was opened by then. */
export const stoodThen = (page: Page, slot: number, day: number): StoodThen => {
  const { at, owner, stay, amount, expected } = page;
  const owned = rowThen(at.owner, owner.on, slot, day);
  const stood = rowThen(at.stay, stay.from, slot, day);
  const worth = rowThen(at.amount, amount.on, slot, day);
  const due = rowThen(at.expected, expected.on, slot, day);
  return {
    owner: owned < 0 ? 0 : (owner.who[owned] as number),
    stage: stood < 0 ? 0 : (stay.stage[stood] as number),
    amount: worth < 0 ? 0 : (amount.value[worth] as number),
    amountIs: worth < 0 ? NO_AMOUNT : (amount.is[worth] as number),
    expected: due < 0 ? NEVER : (expected.day[due] as number),
  };
};

/** The pipeline of each stage of a book, as numbers of its texts; 0 at what is no stage. */
const pipelinesOf = (book: Book): Uint16Array => {
  const pipelines = new Uint16Array(book.texts.length);
  for (const { id, pipeline } of book.standings.values()) {
    const stage = book.numberOf(id);
    if (stage !== undefined) pipelines[stage] = book.numberOf(pipeline) ?? 0;
  }
  return pipelines;
};

/**
 * Finds the deals that were open at the end of a day, with the row of the amount each had then, -1 for none: opened
 * on it or before and not closed by its end. They count for the owner and the pipeline they had then.
 */
export const eachOpen = (
  book: Book,
  day: number,
  sieve: Sieve,
  found: (page: Page, slot: number, amountRow: number) => void,
): void => {
  const pipelines = sieve.pipelines && pipelinesOf(book);
  for (const page of book.pages) {
    const { opened, closed, pipeline } = page.deal;
    const { at, spell, stay, owner, amount } = page;
    for (let slot = 0; slot < opened.length; slot += 1) {
      if ((opened[slot] as number) > day || (closed[slot] as number) <= day) continue;
      const last = rowThen(at.spell, spell.from, slot, day);
      if (last < 0 || (spell.to[last] as number) <= day) continue;
      const owned = sieve.owners ? rowThen(at.owner, owner.on, slot, day) : -1;
      const stood = pipelines ? rowThen(at.stay, stay.from, slot, day) : -1;
      const inPipeline = pipelines && stood >= 0 ? pipelines[stay.stage[stood] as number] : 0;
      const who = owned < 0 ? 0 : (owner.who[owned] as number);
      if (!fits(sieve, page, slot, who, inPipeline || (pipeline[slot] as number))) continue;
      found(page, slot, rowThen(at.amount, amount.on, slot, day));
    }
  }
};
