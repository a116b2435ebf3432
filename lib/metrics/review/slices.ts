import type { Told } from '../../pipeline/numbers';
import type { Slice } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { LOST, type Page } from '../../projections/book/page';
import { type AmountSum, addAmount, addAmountRow, emptySum, sumTold } from '../amount-sum';
import { eachOpen, ownerOn, pipelineOn, pipelinesOf } from '../as-of';
import type { Ask } from '../ask';
import { tookDays } from '../cycle-days';
import { eachClosed } from '../each-closed';
import { eachOpened } from '../each-opened';
import { lastDay } from '../last-day';
import { mean } from '../mean';
import { middle } from '../middle';
import { shareTold } from '../share-told';

/** What deals can be compared by. */
export type SliceBy = 'owner' | 'source' | 'tag' | 'pipeline';
/** A line of a comparison by its id; empty for deals without owner, source or tag. */
export type SliceTold = Omit<Slice, 'name'>;

interface Sums {
  newLeads: number;
  won: number;
  lost: number;
  readonly wonValue: AmountSum;
  open: number;
  readonly openValue: AmountSum;
  readonly cycles: number[];
}

type Find = (page: Page, slot: number, owner: number, pipeline: number) => Sums[];

const cycleTold = (cycles: readonly number[]): Told => {
  const value = mean(cycles);
  const parts = { median: middle(cycles), won: cycles.length };
  return { value, ...(value === null && { whyNot: 'nothing-won' }), parts };
};

const told = (id: string, { cycles, wonValue, openValue, ...sums }: Sums): SliceTold => ({
  id,
  ...sums,
  wonValue: sumTold(wonValue),
  openValue: sumTold(openValue),
  winRate: shareTold(sums.won, sums.won + sums.lost, 'nothing-closed', { won: sums.won, lost: sums.lost }),
  cycle: cycleTold(cycles),
});

const finder = (book: Book, by: SliceBy, found: Map<string, Sums>): Find => {
  const known: Sums[][] = [];
  const sumsOf = (id: string): Sums => {
    const sums = found.get(id) ?? {
      newLeads: 0,
      won: 0,
      lost: 0,
      wonValue: emptySum(),
      open: 0,
      openValue: emptySum(),
      cycles: [],
    };
    found.set(id, sums);
    return sums;
  };
  const idsOf = (text: string) => (by === 'tag' ? text.split(' ') : [text]);
  return ({ deal }, slot, owner, pipeline) => {
    const of = { owner, pipeline, source: deal.source[slot] as number, tag: deal.tags[slot] as number }[by];
    known[of] ??= idsOf(book.texts[of] ?? '').map(sumsOf);
    return known[of];
  };
};

/**
 * The deals of a span by owner, source, tag (a deal with two tags stands in both lines) or pipeline: new leads, won and
 * lost ones with the win rate, the amounts won (as they stand today), the days from opening to the win (the mean,
 * with the median beside it), and what was open at the end of its last day, or of today while it runs, with the amounts as of then; in minor units
 * of the home currency, most won first.
 */
export const slices = (book: Book, ask: Ask, by: SliceBy): SliceTold[] => {
  const found = new Map<string, Sums>();
  const find = finder(book, by, found);
  eachOpened(book, ask, (page, slot) => {
    const { openedOwner, openedPipeline } = page.deal;
    for (const sums of find(page, slot, openedOwner[slot] as number, openedPipeline[slot] as number))
      sums.newLeads += 1;
  });
  eachClosed(book, ask, (page, slot) => {
    const { amount, amountIs, closedOwner, outcome, pipeline } = page.deal;
    for (const sums of find(page, slot, closedOwner[slot] as number, pipeline[slot] as number)) {
      if (outcome[slot] === LOST) sums.lost += 1;
      else {
        sums.won += 1;
        addAmount(sums.wonValue, amount[slot] as number, amountIs[slot] as number);
        sums.cycles.push(tookDays(page, slot));
      }
    }
  });
  const day = lastDay(ask);
  const inPipeline = pipelinesOf(book);
  eachOpen(book, day, ask.sieve, (page, slot, row) => {
    const holder = [ownerOn(page, slot, day), pipelineOn(page, slot, day, inPipeline)] as const;
    for (const sums of find(page, slot, ...holder)) {
      sums.open += 1;
      addAmountRow(sums.openValue, page, row);
    }
  });
  return [...found]
    .sort(
      ([one, a], [other, b]) =>
        b.wonValue.total - a.wonValue.total ||
        b.openValue.total - a.openValue.total ||
        (one < other ? -1 : 1),
    )
    .map(([id, sums]) => told(id, sums));
};
