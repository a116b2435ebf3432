import type { Pipeline } from '../pipeline/stage';
import type { Book } from '../projections/book/book';
import {
  BACK_DATED,
  GONE,
  IMPORTED,
  IN_HOME,
  NEVER,
  NO_RATE,
  type Page,
  RENEWAL,
  UPSELL,
  WAS_WON,
  WON,
} from '../projections/book/page';
import { type BookStages, bookStages } from './book-stages';
import type { History } from './history';

/** Facts of a day are held to have happened at its noon. */
const NOON = 0.5;

/** What a history is made of. */
interface Asked {
  readonly pipelines?: readonly Pipeline[];
  /** Which deals are taken: those at whose slot on a page this is true; all when absent. */
  readonly takes?: (page: Page, slot: number) => boolean;
  /**
   * When the first fact of all was written down, in days since 1970. Of a deal that was said to have begun before, nothing
   * would have been seen until then: had it closed, nobody would have written it down.
   */
  readonly recordedFrom?: number;
}

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
  closedDeals: 0,
  stagedDeals: 0,
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

/** What a won deal brought; NaN where its currency has no rate, 0 without an amount. */
const broughtBy = ({ deal }: Page, slot: number): number => {
  if (deal.amountIs[slot] === NO_RATE) return Number.NaN;
  return deal.amountIs[slot] === IN_HOME ? (deal.amount[slot] as number) : 0;
};

/** Whether more than one stage is known of a deal beside how it ended. */
const isStaged = ({ at, stay }: Page, slot: number): boolean => {
  const first = at.stay[slot] as number;
  for (let row = first + 1; row < (at.stay[slot + 1] as number); row += 1)
    if (stay.next[row - 1] !== WAS_WON) return true;
  return false;
};

/** The times a deal was open; a close that was set right before the day was over is none. */
const spellsOf = ({ at, spell }: Page, slot: number): [from: number, to: number][] => {
  const spells: [number, number][] = [];
  for (let row = at.spell[slot] as number; row < (at.spell[slot + 1] as number); row += 1) {
    const [from, to] = [spell.from[row] as number, spell.to[row] as number];
    const before = spells.at(-1);
    if (before && before[1] === from) before[1] = to;
    else spells.push([from, to]);
  }
  return spells;
};

const addDeal = (rows: Rows, page: Page, slot: number, stages: BookStages, recordedFrom: number): void => {
  const { deal } = page;
  const flags = deal.flags[slot] as number;
  const seenFrom = (flags & (BACK_DATED | IMPORTED)) === BACK_DATED ? recordedFrom : Number.NEGATIVE_INFINITY;
  const spells = spellsOf(page, slot);
  for (const [place, [from, to]] of spells.entries()) {
    // Of a deal that was opened again only the last close tells what became of it.
    const isLast = place === spells.length - 1;
    const isWon = isLast && deal.outcome[slot] === WON;
    rows.ids.push(page.ids[slot] as string);
    rows.created.push((deal.opened[slot] as number) + NOON);
    rows.entered.push(Math.max(from, seenFrom) + NOON);
    rows.closed.push(to === NEVER ? Number.POSITIVE_INFINITY : to + NOON);
    rows.isWon.push(isWon ? 1 : 0);
    rows.value.push(isWon ? broughtBy(page, slot) : 0);
    if (isLast && to !== NEVER) {
      rows.closedDeals += 1;
      if ((flags & IMPORTED) === 0 || isStaged(page, slot)) rows.stagedDeals += 1;
    }
    rows.follows.push((flags & (RENEWAL | UPSELL)) === 0 ? 0 : 1);
    rows.owner.push(deal.openedOwner[slot] as number);
    rows.source.push(deal.source[slot] as number);
    addAmounts(rows, page, slot);
    addStays(rows, page, slot, from, to, stages);
  }
};

/**
 * The history of a book's deals, a row for each time a deal was open; amounts are in minor units of the home currency,
 * NaN without a rate. Where of next to no closed deal more is known than how it ended, stages are left out.
 */
export const historyOfBook = (book: Book, asked: Asked = {}): BookHistory => {
  const {
    pipelines = book.frame.pipelines,
    takes = () => true,
    recordedFrom = Number.NEGATIVE_INFINITY,
  } = asked;
  const rows = emptyRows();
  const stages = bookStages(book, pipelines);
  for (const page of book.pages)
    for (let slot = 0; slot < page.ids.length; slot += 1)
      if (page.deal.outcome[slot] !== GONE && takes(page, slot))
        addDeal(rows, page, slot, stages, recordedFrom);
  const { closedDeals, stagedDeals } = rows;
  const hasStages = closedDeals < FEW_CLOSED || stagedDeals >= SHARE_STAGED * closedDeals;
  const first = rows.entered.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  return {
    closedDeals,
    stagedDeals,
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
    stages: hasStages ? stages.plan.length : 0,
    plan: stages.plan,
    observedFrom: Math.floor(first),
    isTimed: false,
  };
};
