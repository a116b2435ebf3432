import { type Columns, columnsOf, type Row, splice } from './columns';

/** A day that never comes: of a deal that is open, a stay that goes on, an expected close that is not set. */
export const NEVER = 0x7fffffff;

/** How a deal stands: `GONE` was taken back and stands nowhere. */
export const [OPEN, WON, LOST, GONE] = [0, 1, 2, 3];

/** Where a stay went: it goes on, or the deal moved on, back, to another pipeline, was lost or was won. */
export const [STAYS, FORWARD, BACK, ELSEWHERE, WAS_LOST, WAS_WON] = [0, 1, 2, 3, 4, 5];

/** What an amount is: none or zero, told in the home currency, or without a rate. */
export const [NO_AMOUNT, IN_HOME, NO_RATE] = [0, 1, 2];

/** What a deal came from: flags that add up. */
export const [IMPORTED, BACK_DATED, RENEWAL, UPSELL] = [1, 2, 4, 8];

/**
 * A row a deal. Days are numbers of days; owners, pipelines, stages, sources, reasons and sets of tags are places in
 * the book's texts, 0 for none; `amount` is in minor units of the home currency, today's. `openedOwner` owned it at
 * the end of its first day, `closedOwner` on the day of its last close; an open deal's is today's.
 */
export const DEAL = {
  opened: 'i32',
  openedOwner: 'u16',
  openedPipeline: 'u16',
  flags: 'u8',
  closed: 'i32',
  outcome: 'u8',
  closedOwner: 'u16',
  pipeline: 'u16',
  stage: 'u16',
  reason: 'u16',
  source: 'u16',
  tags: 'u16',
  amount: 'f64',
  amountIs: 'u8',
  expected: 'i32',
} as const;

/**
 * Rows of which a deal has any number, in order of time: its stays in stages (`to` is the day it left, `owner` who
 * owned it when it came), the open stages it reached (`passed` is 1 once it reached a further one or was won), when
 * it was open, and what its amount, expected close and owner were from the end of a day on.
 */
export const TABLES = {
  stay: { stage: 'u16', from: 'i32', to: 'i32', next: 'u8', owner: 'u16' },
  reach: { stage: 'u16', day: 'i32', passed: 'u8', owner: 'u16' },
  spell: { from: 'i32', to: 'i32' },
  amount: { on: 'i32', value: 'f64', is: 'u8' },
  expected: { on: 'i32', day: 'i32' },
  owner: { on: 'i32', who: 'u16' },
} as const;

/** The tables of a page beside its deals. */
export type TableName = keyof typeof TABLES;
const NAMES = Object.keys(TABLES) as TableName[];

/** All rows of one deal. */
export type DealRows = { readonly deal: Row<typeof DEAL> } & {
  readonly [T in TableName]: readonly Row<(typeof TABLES)[T]>[];
};

/**
 * Up to `PAGE_SIZE` deals, column by column. Rows of deal `i` in a table begin at `at[table][i]` and end before
 * `at[table][i + 1]`. A page is plain data: it is stored as it is.
 */
export type Page = {
  readonly ids: string[];
  readonly deal: Columns<typeof DEAL>;
  readonly at: { readonly [T in TableName]: Uint32Array };
} & { readonly [T in TableName]: Columns<(typeof TABLES)[T]> };

/** How many deals a page holds. */
export const PAGE_SIZE = 1024;

const startsOf = (counts: readonly number[]): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  for (const [place, count] of counts.entries()) starts[place + 1] = (starts[place] as number) + count;
  return starts;
};

/** A page of deals with their ids, in the given order. */
export const pageOf = (deals: readonly { readonly id: string; readonly rows: DealRows }[]): Page => {
  const tables = NAMES.map((name) => [
    name,
    columnsOf(
      TABLES[name],
      deals.flatMap(({ rows }) => [...rows[name]] as never[]),
    ),
  ]);
  const at = NAMES.map((name) => [name, startsOf(deals.map(({ rows }) => rows[name].length))]);
  return {
    ids: deals.map(({ id }) => id),
    deal: columnsOf(
      DEAL,
      deals.map(({ rows }) => rows.deal),
    ),
    at: Object.fromEntries(at),
    ...Object.fromEntries(tables),
  } as Page;
};

/** The page with other rows for the deal at `slot`, which may be the one after the last. */
export const withDeal = (page: Page, slot: number, id: string, rows: DealRows): Page => {
  const isNew = slot === page.ids.length;
  const at: Record<string, Uint32Array> = {};
  const tables: Record<string, unknown> = {};
  for (const name of NAMES) {
    const before = page.at[name];
    const start = before[slot] as number;
    const count = isNew ? 0 : (before[slot + 1] as number) - start;
    tables[name] = splice(TABLES[name], page[name] as never, start, count, rows[name] as never);
    const starts = new Uint32Array(before.length + (isNew ? 1 : 0));
    starts.set(before.subarray(0, slot + 1));
    const shift = rows[name].length - count;
    for (let after = slot + 1; after < starts.length; after += 1)
      starts[after] = (isNew ? start : (before[after] as number)) + (isNew ? rows[name].length : shift);
    at[name] = starts;
  }
  const ids = isNew ? [...page.ids, id] : page.ids;
  const deal = splice(DEAL, page.deal, slot, isNew ? 0 : 1, [rows.deal]);
  return { ids, deal, at, ...tables } as unknown as Page;
};
