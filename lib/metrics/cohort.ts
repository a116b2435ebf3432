import type { Told } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import { LOST, OPEN } from '../projections/book/page';
import type { Within } from './ask';
import { eachReached } from './each-reached';
import { everWon } from './ever-won';
import { shareTold } from './share-told';

/** Deals that reached a stage in some days, and what became of them. */
export interface Cohort {
  cohort: number;
  passed: number;
  open: number;
  lost: number;
}

/**
 * By place, up to `count` of them: the deals that reached the stage on some days, each once in its life; won anywhere
 * is passed.
 */
export const cohortsOf = (book: Book, within: Within, places: Int16Array, count: number): Cohort[] => {
  const cohorts = Array.from({ length: count }, (): Cohort => ({ cohort: 0, passed: 0, open: 0, lost: 0 }));
  const isWonOnce = everWon(book);
  eachReached(book, within, places, (page, slot, row, place) => {
    const found = cohorts[place] as Cohort;
    const outcome = page.deal.outcome[slot];
    found.cohort += 1;
    if (page.reach.passed[row] === 1 || isWonOnce(page, slot)) found.passed += 1;
    else if (outcome === OPEN) found.open += 1;
    else if (outcome === LOST) found.lost += 1;
  });
  return cohorts;
};

/** A cohort's conversion, as a share of 1. */
export const cohortTold = ({ cohort, passed, open, lost }: Cohort): Told =>
  shareTold(passed, cohort, 'nothing-reached', { cohort, passed, open, lost });
