import type { Book } from '../../projections/book/book';
import type { Page } from '../../projections/book/page';
import type { Ask } from '../ask';
import { eachStood } from '../each-stood';
import type { Ladder } from './ladder';

/** Days of the stays in a stage. */
export interface StageDays {
  /** Of each deal that left in the span: its last stay that ended in it, and with all its stays there up to then. */
  readonly latest: number[];
  readonly all: number[];
  /** Stays that go on at the end of the span, up to then, or up to today when it is not over. */
  readonly running: number[];
  /** Of each stay that ended in the span or goes on at its end. */
  readonly spent: number[];
  /** How many deals those are of, how many days were over the target, and of how many deals. */
  deals: number;
  excessDays: number;
  overTarget: number;
}

/** How long a deal was in the stage of a stay in all stays before it. */
const earlierDays = ({ at, stay }: Page, slot: number, row: number): number => {
  let days = 0;
  for (let before = at.stay[slot] as number; before < row; before += 1)
    if (stay.stage[before] === stay.stage[row])
      days += (stay.to[before] as number) - (stay.from[before] as number);
  return days;
};

/**
 * By place in the pipeline: days of the stays that ended in the span or go on at its end, as leaving day − entering
 * day. In a won stage deals stay for good: nothing of that is over a target.
 */
export const stageDays = (book: Book, ladder: Ladder, ask: Ask): StageDays[] => {
  const { to, today } = ask;
  const found = ladder.stages.map(
    (): StageDays => ({
      latest: [],
      all: [],
      running: [],
      spent: [],
      deals: 0,
      excessDays: 0,
      overTarget: 0,
    }),
  );
  const targets = ladder.stages.map(({ kind, targetDays }) =>
    kind === 'open' ? targetDays : Number.POSITIVE_INFINITY,
  );
  const seen = ladder.stages.map(() => ({ deal: -1, over: -1 }));
  eachStood(book, ask, ladder.places, (page, slot, row, place, deal) => {
    const { stay } = page;
    const [came, left] = [stay.from[row] as number, stay.to[row] as number];
    const last = seen[place] as (typeof seen)[number];
    const days = found[place] as StageDays;
    const isRunning = left > to;
    const stood = isRunning ? Math.max(0, Math.min(to, today) - came) : left - came;
    const isAgain = last.deal === deal;
    if (isRunning) days.running.push(stood);
    else {
      // A stay before it in the span was not the last one.
      const at = days.latest.length - (isAgain ? 1 : 0);
      days.latest[at] = stood;
      days.all[at] = stood + earlierDays(page, slot, row);
    }
    days.spent.push(stood);
    if (!isAgain) days.deals += 1;
    last.deal = deal;
    const excess = stood - (targets[place] as number);
    if (excess <= 0) return;
    days.excessDays += excess;
    if (last.over !== deal) days.overTarget += 1;
    last.over = deal;
  });
  return found;
};
