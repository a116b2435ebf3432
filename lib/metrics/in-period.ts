import type { Told } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import { FORWARD, WAS_WON } from '../projections/book/page';
import type { Within } from './ask';
import { eachStood } from './each-stood';

/** Deals that were in a stage during some days, and those of them that moved on in these. */
export interface InPeriod {
  inStage: number;
  moved: number;
}

/**
 * By place, up to `count` of them: the deals that were in the stage on any of some days, and those of which a stay
 * there ended in them by a move further on or by a win.
 */
export const inPeriodOf = (book: Book, within: Within, places: Int16Array, count: number): InPeriod[] => {
  const counts = Array.from({ length: count }, (): InPeriod => ({ inStage: 0, moved: 0 }));
  const lastIn = new Int32Array(count).fill(-1);
  const lastMoved = new Int32Array(count).fill(-1);
  eachStood(book, within, places, ({ stay }, _, row, place, deal) => {
    const found = counts[place] as InPeriod;
    // Rows of a deal follow each other: it is counted when it was not the last one there.
    if (lastIn[place] !== deal) found.inStage += 1;
    lastIn[place] = deal;
    const next = stay.next[row];
    if ((stay.to[row] as number) > within.to || (next !== FORWARD && next !== WAS_WON)) return;
    if (lastMoved[place] !== deal) found.moved += 1;
    lastMoved[place] = deal;
  });
  return counts;
};

/** The share of 1 that moved on in the period; it is no cohort's, and has no interval. */
export const inPeriodTold = ({ inStage, moved }: InPeriod): Told => {
  const parts = { inStage, moved };
  return inStage === 0
    ? { value: null, whyNot: 'nothing-in-stage', parts }
    : { value: moved / inStage, parts };
};
