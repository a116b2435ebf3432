import type { Pipeline } from '../pipeline/stage';
import type { Book } from '../projections/book/book';
import { GONE, IN_HOME, NEVER, type Page, RENEWAL, UPSELL, WON } from '../projections/book/page';
import { type BookStages, bookStages } from './book-stages';
import type { History } from './history';

/** Facts of a day are held to have happened at its noon. */
const NOON = 0.5;

/** Which deals of a book a history is made of: those at whose slot on a page this is true. */
export type Takes = (page: Page, slot: number) => boolean;

/** Whether stages are known of so many of the closed deals that they tell how deals go. */
const [SHARE_STAGED, FEW_CLOSED] = [0.2, 8];

/** The history of a book's deals, with the deal that each of its rows is of. */
export interface BookHistory extends History {
  readonly ids: readonly string[];
  /** How many closed deals there are, and of how many of them more is known than how they ended. */
  readonly closedDeals: number;
  readonly stagedDeals: number;
}

const emptyRows = () => ({
  ids: [] as string[],
  created: [] as number[],
  entered: [] as number[],
  closed: [] as number[],
  isWon: [] as number[],
  value: [] as number[],
  follows: [] as number[],
  owner: [] as number[],
  source: [] as number[],
  amountAt: [0],
  amountFrom: [] as number[],
  amount: [] as number[],
  stayAt: [0],
  stage: [] as number[],
  since: [] as number[],
});
type Rows = ReturnType<typeof emptyRows>;

const addAmounts = (rows: Rows, { at, amount }: Page, slot: number): void => {
  for (let row = at.amount[slot] as number; row < (at.amount[slot + 1] as number); row += 1) {
    rows.amountFrom.push((amount.on[row] as number) + NOON);
    rows.amount.push(amount.is[row] === IN_HOME ? (amount.value[row] as number) : Number.NaN);
  }
  rows.amountAt.push(rows.amount.length);
};

/** The stays of a deal from one day to another; the first begins where the deal already stood. */
const addStays = (
  rows: Rows,
  { at, stay }: Page,
  slot: number,
  from: number,
  to: number,
  { numbers }: BookStages,
): void => {
  for (let row = at.stay[slot] as number; row < (at.stay[slot + 1] as number); row += 1) {
    const number = numbers[stay.stage[row] as number] as number;
    const [came, left] = [stay.from[row] as number, stay.to[row] as number];
    if (number < 0 || came > to || left < from || (left === from && came < from)) continue;
    rows.stage.push(number);
    rows.since.push(Math.max(came, from) + NOON);
  }
  rows.stayAt.push(rows.stage.length);
};

const addDeal = (rows: Rows, page: Page, slot: number, stages: BookStages): void => {
  const { deal, at, spell } = page;
  const [first, end] = [at.spell[slot] as number, at.spell[slot + 1] as number];
  for (let row = first; row < end; row += 1) {
    const [from, to] = [spell.from[row] as number, spell.to[row] as number];
    // Of a deal that was opened again only the last close tells what became of it.
    const isWon = row === end - 1 && deal.outcome[slot] === WON;
    rows.ids.push(page.ids[slot] as string);
    rows.created.push((deal.opened[slot] as number) + NOON);
    rows.entered.push(from + NOON);
    rows.closed.push(to === NEVER ? Number.POSITIVE_INFINITY : to + NOON);
    rows.isWon.push(isWon ? 1 : 0);
    rows.value.push(isWon && deal.amountIs[slot] === IN_HOME ? (deal.amount[slot] as number) : 0);
    rows.follows.push(((deal.flags[slot] as number) & (RENEWAL | UPSELL)) === 0 ? 0 : 1);
    rows.owner.push(deal.openedOwner[slot] as number);
    rows.source.push(deal.source[slot] as number);
    addAmounts(rows, page, slot);
    addStays(rows, page, slot, from, to, stages);
  }
};

/** How many closed deals there are, and how many of them stood in more than one stage. */
const countClosed = ({ closed, stayAt }: Rows): { closedDeals: number; stagedDeals: number } => {
  let [closedDeals, stagedDeals] = [0, 0];
  for (const [row, day] of closed.entries()) {
    if (day === Number.POSITIVE_INFINITY) continue;
    closedDeals += 1;
    if ((stayAt[row + 1] as number) - (stayAt[row] as number) > 1) stagedDeals += 1;
  }
  return { closedDeals, stagedDeals };
};

/**
 * The history of a book's deals, a row for each time a deal was open; amounts are in minor units of the home currency,
 * NaN without a rate. Where of next to no closed deal more is known than how it ended, stages are left out.
 */
export const historyOfBook = (
  book: Book,
  pipelines: readonly Pipeline[] = book.frame.pipelines,
  takes: Takes = () => true,
): BookHistory => {
  const rows = emptyRows();
  const stages = bookStages(book, pipelines);
  for (const page of book.pages)
    for (let slot = 0; slot < page.ids.length; slot += 1)
      if (page.deal.outcome[slot] !== GONE && takes(page, slot)) addDeal(rows, page, slot, stages);
  const counts = countClosed(rows);
  const isStaged = counts.closedDeals < FEW_CLOSED || counts.stagedDeals >= SHARE_STAGED * counts.closedDeals;
  const first = rows.created.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  return {
    ...counts,
    ids: rows.ids,
    created: Float64Array.from(rows.created),
    entered: Float64Array.from(rows.entered),
    closed: Float64Array.from(rows.closed),
    isWon: Uint8Array.from(rows.isWon),
    value: Float64Array.from(rows.value),
    follows: Uint8Array.from(rows.follows),
    amountAt: Uint32Array.from(rows.amountAt),
    amountFrom: Float64Array.from(rows.amountFrom),
    amount: Float64Array.from(rows.amount),
    segments: [Int32Array.from(rows.owner), Int32Array.from(rows.source)],
    stayAt: Uint32Array.from(rows.stayAt),
    stage: Uint16Array.from(rows.stage),
    since: Float64Array.from(rows.since),
    stages: isStaged ? stages.plan.length : 0,
    plan: stages.plan,
    observedFrom: Math.floor(first),
    isTimed: false,
  };
};
