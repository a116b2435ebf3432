import type { Told } from '../../pipeline/numbers';
import type { Slice } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { LOST, type Page, WON } from '../../projections/book/page';
import { amountOn, isOpenOn, ownerOn, pipelineOn, pipelinesOf } from '../as-of';
import type { Ask } from '../ask';
import { fits } from '../fits';
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
  wonValue: number;
  open: number;
  openValue: number;
  readonly cycles: number[];
}

type Find = (page: Page, slot: number, owner: number, pipeline: number) => Sums[];

const cycleTold = (cycles: readonly number[]): Told => {
  const value = mean(cycles);
  const parts = { median: middle(cycles), won: cycles.length };
  return { value, ...(value === null && { whyNot: 'nothing-won' }), parts };
};

const told = (id: string, { cycles, ...sums }: Sums): SliceTold => ({
  id,
  ...sums,
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
      wonValue: 0,
      open: 0,
      openValue: 0,
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
 * with the median beside it), and what was open at the end of its last day with the amounts as of then; in minor units
 * of the home currency, most won first.
 */
export const slices = (book: Book, { from, to, sieve }: Ask, by: SliceBy): SliceTold[] => {
  const found = new Map<string, Sums>();
  const find = finder(book, by, found);
  const inPipeline = pipelinesOf(book);
  const isIn = (day: number) => day >= from && day <= to;
  for (const page of book.pages) {
    const { deal } = page;
    for (let slot = 0; slot < page.ids.length; slot += 1) {
      const [opened, closed] = [deal.opened[slot] as number, deal.closed[slot] as number];
      const opener = [deal.openedOwner[slot] as number, deal.openedPipeline[slot] as number] as const;
      if (isIn(opened) && fits(sieve, page, slot, ...opener))
        for (const sums of find(page, slot, ...opener)) sums.newLeads += 1;
      const outcome = deal.outcome[slot];
      const closer = [deal.closedOwner[slot] as number, deal.pipeline[slot] as number] as const;
      if (isIn(closed) && (outcome === WON || outcome === LOST) && fits(sieve, page, slot, ...closer))
        for (const sums of find(page, slot, ...closer)) {
          if (outcome === LOST) sums.lost += 1;
          else {
            sums.won += 1;
            sums.wonValue += deal.amount[slot] as number;
            sums.cycles.push(closed - opened);
          }
        }
      if (!isOpenOn(page, slot, to)) continue;
      const holder = [ownerOn(page, slot, to), pipelineOn(page, slot, to, inPipeline)] as const;
      if (!fits(sieve, page, slot, ...holder)) continue;
      for (const sums of find(page, slot, ...holder)) {
        sums.open += 1;
        sums.openValue += amountOn(page, slot, to) ?? 0;
      }
    }
  }
  return [...found]
    .map(([id, sums]) => told(id, sums))
    .sort((a, b) => b.wonValue - a.wonValue || b.openValue - a.openValue || (a.id < b.id ? -1 : 1));
};
