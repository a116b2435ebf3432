import type { Book } from '../../projections/book/book';
import type { Page } from '../../projections/book/page';
import type { Within } from '../ask';
import { eachReached } from '../each-reached';
import { wonStages } from '../ever-won';
import type { Share } from '../newcombe';
import { percentile } from '../percentile';
import type { Ladder } from './ladder';

/** Deals that reached a stage: of each the day, and how many days later it passed it; -1 when it has not. */
export interface Passings {
  readonly days: number[];
  readonly took: number[];
}

const passedOn = (
  { at, stay }: Page,
  slot: number,
  position: number,
  { positions }: Ladder,
  won: Uint8Array,
) => {
  const end = at.stay[slot + 1] as number;
  for (let row = at.stay[slot] as number; row < end; row += 1) {
    const stage = stay.stage[row] as number;
    if (won[stage] === 1 || (positions[stage] as number) > position) return stay.from[row];
  }
  return undefined;
};

/** By place in the pipeline: the deals that reached the stage on some days, with how long they took to pass it. */
export const passings = (book: Book, ladder: Ladder, within: Within): Passings[] => {
  const found = ladder.stages.map((): Passings => ({ days: [], took: [] }));
  const won = wonStages(book);
  eachReached(book, within, ladder.places, (page, slot, row, place) => {
    const { day: days, stage } = page.reach;
    const day = days[row] as number;
    const position = ladder.positions[stage[row] as number] as number;
    const on = passedOn(page, slot, position, ladder, won);
    const reached = found[place] as Passings;
    reached.days.push(day);
    // A deal that was won elsewhere before it came here passed it at once.
    reached.took.push(on === undefined ? -1 : Math.max(0, on - day));
  });
  return found;
};

/** How it was at the end of a day: what passed later had not passed yet. */
export const passedUntil = ({ days, took }: Passings, end: number): Passings => ({
  days,
  took: took.map((passed, place) => ((days[place] as number) + passed <= end ? passed : -1)),
});

/** Within how many days nine of ten of those that passed did so (nearest rank); 0 when none passed. */
export const usualDaysToPass = (took: readonly number[]): number =>
  percentile(
    took.filter((days) => days >= 0),
    90,
  ) ?? 0;

/**
 * Of the deals that reached a stage up to a day, those that passed it, however late or within so many days: a deal
 * that came later has not had its time yet.
 */
export const shareOf = ({ days, took }: Passings, upTo: number, within = Number.POSITIVE_INFINITY): Share => {
  let [passed, of] = [0, 0];
  for (let place = 0; place < days.length; place += 1) {
    if ((days[place] as number) > upTo) continue;
    of += 1;
    const passedIn = took[place] as number;
    if (passedIn >= 0 && passedIn <= within) passed += 1;
  }
  return { passed, of };
};
