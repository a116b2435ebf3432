import { type Day, dayOf, numberOf } from '../../pipeline/day';
import type { Compared, DidItHelp } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { LOST, WON } from '../../projections/book/page';
import type { Ask, Within } from '../ask';
import { eachStood } from '../each-stood';
import { fits } from '../fits';
import { compareDays, compareShares, NEEDED, type Weighed } from './compare';
import { type Ladder, ladderOf } from './ladder';
import { type Passings, passings, shareOf, usualDaysToPass } from './passing';

/** The most days looked at on either side, and the fewest that anything is said of. */
const [MOST, FEWEST] = [90, 14];

const stageAsked = ({ stages, positions }: Ladder, book: Book, stage: string | undefined): number => {
  const number = stage === undefined ? undefined : book.numberOf(stage);
  const position = number === undefined ? -1 : (positions[number] as number);
  const first = stages.findIndex(({ kind, retiredTo }) => kind === 'open' && retiredTo === undefined);
  return stages[position]?.kind === 'open' ? position : first;
};

const closedIn = (book: Book, pipeline: string, { from, to, sieve }: Within) => {
  const found = { won: 0, lost: 0, cycles: [] as number[] };
  const asked = book.numberOf(pipeline);
  // The pipeline that was changed is the one looked at.
  const { pipelines: _, ...others } = sieve;
  for (const page of book.pages) {
    const { closed, opened, outcome, closedOwner, pipeline: closedFrom } = page.deal;
    for (let slot = 0; slot < closed.length; slot += 1) {
      const day = closed[slot] as number;
      if (day < from || day > to || closedFrom[slot] !== asked) continue;
      if (!fits(others, page, slot, closedOwner[slot] as number, 0)) continue;
      if (outcome[slot] === LOST) found.lost += 1;
      if (outcome[slot] !== WON) continue;
      found.won += 1;
      found.cycles.push(day - (opened[slot] as number));
    }
  }
  return found;
};

const staysIn = (book: Book, ladder: Ladder, asked: number, window: Within): number[] => {
  const days: number[] = [];
  eachStood(book, window, ladder.places, ({ stay }, _, row, place) => {
    const left = stay.to[row] as number;
    if (place === asked && left <= window.to) days.push(left - (stay.from[row] as number));
  });
  return days;
};

const passedIn = (reached: Passings, days: number, today: number) => {
  const { passed, of } = shareOf(reached, today - days, days);
  return { passed, of, parts: { cohort: of, passed, within: days } };
};

const rateOf = ({ won, lost }: { readonly won: number; readonly lost: number }) => ({
  passed: won,
  of: won + lost,
  parts: { won, lost },
});

/**
 * Whether a change of a pipeline helped: the same number of days (up to 90) before its day and from it on, by the
 * stage that it was of or the first one. Conversion is told of deals that reached the stage long enough ago on either
 * side, as the share that passed it within as many days as nine of ten of all that passed took, so that young deals do
 * not count against the change. Nothing is said before 14 days and 10 deals on either side; `dealsToGo` is until the
 * first comparison has those.
 */
export const didItHelp = (
  book: Book,
  { today, sieve }: Pick<Ask, 'today' | 'sieve'>,
  pipeline: string,
  marker: { readonly on: Day; readonly stage?: string },
): Omit<DidItHelp, 'marker'> => {
  const on = numberOf(marker.on);
  const length = Math.max(1, Math.min(today - on + 1, MOST));
  const before: Within = { from: on - length, to: on - 1, sieve };
  const after: Within = { from: on, to: on + length - 1, sieve };
  const isEarly = length < FEWEST;
  const ladder = ladderOf(book, pipeline);
  const asked = stageAsked(ladder, book, marker.stage);
  const reached = (window: Within): Passings =>
    passings(book, ladder, window)[asked] ?? { days: [], took: [] };
  const [old, young] = [reached(before), reached(after)];
  const within = usualDaysToPass([...old.took, ...young.took]);
  const [was, is] = [closedIn(book, pipeline, before), closedIn(book, pipeline, after)];
  const weighed: Weighed[] = [
    compareShares(
      'conversion',
      { before: passedIn(old, within, today), after: passedIn(young, within, today), isEarly },
      'nothing-reached',
    ),
    compareShares('win-rate', { before: rateOf(was), after: rateOf(is), isEarly }, 'nothing-closed'),
    compareDays(
      'stay',
      {
        before: staysIn(book, ladder, asked, before),
        after: staysIn(book, ladder, asked, after),
        isEarly,
      },
      'nothing-in-stage',
    ),
    compareDays('cycle', { before: was.cycles, after: is.cycles, isEarly }, 'nothing-won'),
  ];
  return {
    before: { from: dayOf(before.from), to: dayOf(before.to) },
    after: { from: dayOf(after.from), to: dayOf(after.to) },
    compared: weighed.map(({ fewest: _, ...compared }): Compared => compared),
    daysToGo: Math.max(0, FEWEST - length),
    dealsToGo: Math.max(0, NEEDED - Math.max(...weighed.map(({ fewest }) => fewest))),
  };
};
