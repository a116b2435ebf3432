import { type Day, dayOf, numberOf } from '../../pipeline/day';
import type { Compared, DidItHelp } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import type { Ask, Within } from '../ask';
import { cycleDays } from '../cycle-days';
import { eachStood } from '../each-stood';
import { winRates } from '../win-rates';
import { compareDays, compareShares, NEEDED, type Weighed } from './compare';
import { type Ladder, ladderOf } from './ladder';
import { type Passings, passedUntil, passings, shareOf, usualDaysToPass } from './passing';

/** The most days looked at on either side, and the fewest that anything is said of. */
const [MOST, FEWEST] = [90, 14];

const stageAsked = ({ stages }: Ladder, { standings }: Book, stage: string | undefined): number => {
  const heir = stage === undefined ? undefined : standings.get(stage)?.heir;
  const place = stages.findIndex(({ id }) => id === heir);
  const first = stages.findIndex(({ kind, retiredTo }) => kind === 'open' && retiredTo === undefined);
  return stages[place]?.kind === 'open' ? place : first;
};

/** The pipeline that was changed is the one looked at, whichever is asked for. */
const inPipeline = (book: Book, pipeline: string, { sieve, ...days }: Within): Within => ({
  ...days,
  sieve: { ...sieve, pipelines: Uint8Array.from(book.texts, (text) => (text === pipeline ? 1 : 0)) },
});

const staysIn = (book: Book, ladder: Ladder, asked: number, window: Within): number[] => {
  const days: number[] = [];
  eachStood(book, window, ladder.places, ({ stay }, _, row, place) => {
    const left = stay.to[row] as number;
    if (place === asked && left <= window.to) days.push(left - (stay.from[row] as number));
  });
  return days;
};

/** Each deal has as many days to pass on either side, and all of them are of that side. */
const passedIn = (reached: Passings, within: number, { to }: Within) => {
  const { passed, of } = shareOf(reached, to - within, within);
  return { passed, of, parts: { cohort: of, passed, within } };
};

const rateOf = (book: Book, within: Within) => {
  const { won, lost } = winRates(book, within);
  return { passed: won, of: won + lost, parts: { won, lost } };
};

/**
 * Whether a change of a pipeline helped: the same number of days (up to 90) before its day and from it on, by the
 * stage that it was of or the first one. Conversion is told of deals that reached the stage long enough before the end
 * of either side, as the share that passed it within as many days as nine of ten of all that passed by then took: what
 * happened after the change is not credited to the time before it, and young deals do not count against the change;
 * while none passed on either side it is too early for it. Nothing is said before 14 days and 10 deals on either side;
 * `dealsToGo` is until the first comparison has those.
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
    passedUntil(passings(book, ladder, window)[asked] ?? { days: [], took: [] }, window.to);
  const [old, young] = [reached(before), reached(after)];
  const took = [...old.took, ...young.took];
  const within = usualDaysToPass(took);
  const hasPassed = took.some((days) => days >= 0);
  const [was, is] = [inPipeline(book, pipeline, before), inPipeline(book, pipeline, after)];
  const weighed: Weighed[] = [
    compareShares(
      'conversion',
      {
        before: passedIn(old, within, before),
        after: passedIn(young, within, after),
        isEarly: isEarly || !hasPassed,
      },
      'reached-too-late',
    ),
    compareShares(
      'win-rate',
      { before: rateOf(book, was), after: rateOf(book, is), isEarly },
      'nothing-closed',
    ),
    compareDays(
      'stay',
      {
        before: staysIn(book, ladder, asked, before),
        after: staysIn(book, ladder, asked, after),
        isEarly,
      },
      'nothing-in-stage',
    ),
    compareDays(
      'cycle',
      { before: cycleDays(book, was).won, after: cycleDays(book, is).won, isEarly },
      'nothing-won',
    ),
  ];
  return {
    before: { from: dayOf(before.from), to: dayOf(before.to) },
    after: { from: dayOf(after.from), to: dayOf(after.to) },
    compared: weighed.map(({ fewest: _, ...compared }): Compared => compared),
    daysToGo: Math.max(0, FEWEST - length),
    dealsToGo: Math.max(0, NEEDED - Math.max(...weighed.map(({ fewest }) => fewest))),
  };
};
