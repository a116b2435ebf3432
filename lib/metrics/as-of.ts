import type { Book } from '../projections/book/book';
import { IN_HOME, NEVER, type Page } from '../projections/book/page';
import { type AmountSum, addAmountRow } from './amount-sum';
import type { Sieve } from './ask';
import { fits } from './fits';

/** The last row of the deal at a slot whose day is `day` or earlier; -1 when there is none. */
const rowOn = (starts: Uint32Array, days: Int32Array, slot: number, day: number): number => {
  const start = starts[slot] as number;
  for (let row = (starts[slot + 1] as number) - 1; row >= start; row -= 1)
    if ((days[row] as number) <= day) return row;
  return -1;
};

/** Whether a deal was open at the end of a day. */
export const isOpenOn = ({ at, spell }: Page, slot: number, day: number): boolean => {
  const last = rowOn(at.spell, spell.from, slot, day);
  return last >= 0 && (spell.to[last] as number) > day;
};

/** What a deal's amount was at the end of a day, in minor units of the home currency; undefined without amount or rate. */
export const amountOn = ({ at, amount }: Page, slot: number, day: number): number | undefined => {
  const row = rowOn(at.amount, amount.on, slot, day);
  return row >= 0 && amount.is[row] === IN_HOME ? (amount.value[row] as number) : undefined;
};

/** Adds what a deal's amount was at the end of a day. */
export const addAmountOn = (sum: AmountSum, page: Page, slot: number, day: number): boolean =>
  addAmountRow(sum, page, rowOn(page.at.amount, page.amount.on, slot, day));

/** The day on which a deal was expected to close, as of the end of a day; `NEVER` when none was set. */
export const expectedOn = ({ at, expected }: Page, slot: number, day: number): number => {
  const row = rowOn(at.expected, expected.on, slot, day);
  return row < 0 ? NEVER : (expected.day[row] as number);
};

/** The number of the owner that a deal had at the end of a day; 0 for none. */
export const ownerOn = ({ at, owner }: Page, slot: number, day: number): number => {
  const row = rowOn(at.owner, owner.on, slot, day);
  return row < 0 ? 0 : (owner.who[row] as number);
};

/** The number of the stage that a deal stood in at the end of a day; 0 for none. */
export const stageOn = ({ at, stay }: Page, slot: number, day: number): number => {
  const row = rowOn(at.stay, stay.from, slot, day);
  return row < 0 ? 0 : (stay.stage[row] as number);
};

/** By the number of a stage in the book's texts: the number of its pipeline; 0 for what is no stage. */
export const pipelinesOf = ({ standings, texts, numberOf }: Book): Uint16Array =>
  Uint16Array.from(texts, (text) => numberOf(standings.get(text)?.pipeline ?? '') ?? 0);

/**
 * The number of the pipeline that a deal stood in at the end of a day, with the pipeline of each stage by number; that
 * of today where the stage is in none.
 */
export const pipelineOn = (page: Page, slot: number, day: number, inPipeline: Uint16Array): number =>
  inPipeline[stageOn(page, slot, day)] || (page.deal.pipeline[slot] as number);

/**
 * Finds the deals that were open at the end of a day, with the row of the amount each had then, −1 for none: opened
 * on it or before and not closed by its end; in one stage alone where one is asked for. They count for the owner, the
 * pipeline and the stage they had then.
 */
export const eachOpen = (
  book: Book,
  day: number,
  sieve: Sieve,
  found: (page: Page, slot: number, amountRow: number) => void,
  stage?: number,
): void => {
  const pipelines = sieve.pipelines && pipelinesOf(book);
  for (const page of book.pages) {
    const { opened, closed, pipeline } = page.deal;
    const { at, amount } = page;
    for (let slot = 0; slot < opened.length; slot += 1) {
      // The deal's own days first: they leave out nearly all of them.
      if ((opened[slot] as number) > day || (closed[slot] as number) <= day) continue;
      if (!isOpenOn(page, slot, day)) continue;
      if (stage !== undefined && stageOn(page, slot, day) !== stage) continue;
      const owner = sieve.owners ? ownerOn(page, slot, day) : 0;
      const stood = pipelines ? pipelineOn(page, slot, day, pipelines) : (pipeline[slot] as number);
      if (fits(sieve, page, slot, owner, stood)) found(page, slot, rowOn(at.amount, amount.on, slot, day));
    }
  }
};
