import type { Told } from '../../pipeline/numbers';
import type { Book } from '../../projections/book/book';
import { FORWARD, LOST, OPEN, WAS_WON } from '../../projections/book/page';
import type { Ask } from '../ask';
import { everWon } from '../ever-won';
import { shareTold } from '../share-told';
import { eachReach, eachStay, type Within } from './each-row';
import type { Ladder } from './ladder';

/** Deals that reached a stage in a span of days, and what became of them. */
export interface Cohort {
  cohort: number;
  passed: number;
  open: number;
  lost: number;
}

/** By place in the pipeline: the deals that reached the stage on some days, each once in its life; won anywhere is passed. */
export const cohortsOf = (book: Book, ladder: Ladder, within: Within): Cohort[] => {
  const cohorts = ladder.stages.map((): Cohort => ({ cohort: 0, passed: 0, open: 0, lost: 0 }));
  const isWonOnce = everWon(book);
  eachReach(book, ladder, within, (page, slot, row, place) => {
    const { deal, reach } = page;
    const found = cohorts[place] as Cohort;
    found.cohort += 1;
    if (reach.passed[row] === 1 || isWonOnce(page, slot)) found.passed += 1;
    else if (deal.outcome[slot] === OPEN) found.open += 1;
    else if (deal.outcome[slot] === LOST) found.lost += 1;
  });
  return cohorts;
};

/** A cohort's conversion, as a share of 1. */
export const cohortTold = ({ cohort, passed, open, lost }: Cohort): Told =>
  shareTold(passed, cohort, 'nothing-reached', { cohort, passed, open, lost });

/**
 * By place in the pipeline: of the deals that were in the stage on any day of the span, the share of 1 of which a stay
 * there ended in it by a move further on or by a win.
 */
export const movedInPeriod = (book: Book, ladder: Ladder, ask: Ask): Told[] => {
  const counts = ladder.stages.map(() => ({ inStage: 0, moved: 0, lastIn: -1, lastMoved: -1 }));
  eachStay(book, ladder, ask, ({ stay }, _, row, place, deal) => {
    const count = counts[place] as (typeof counts)[number];
    // Rows of a deal follow each other: it is counted when it was not the last one there.
    if (count.lastIn !== deal) count.inStage += 1;
    count.lastIn = deal;
    const next = stay.next[row];
    if ((stay.to[row] as number) > ask.to || (next !== FORWARD && next !== WAS_WON)) return;
    if (count.lastMoved !== deal) count.moved += 1;
    count.lastMoved = deal;
  });
  return counts.map(({ inStage, moved }) =>
    inStage === 0
      ? { value: null, whyNot: 'nothing-in-stage', parts: { inStage, moved } }
      : { value: moved / inStage, parts: { inStage, moved } },
  );
};
