import { type Day, dayOf, numberOf } from '../../pipeline/day';
import type { Period } from '../../pipeline/period';
import type { PipelineChange } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { NEVER, type Page, WAS_LOST } from '../../projections/book/page';
import { amountOn, expectedOn, isOpenOn, ownerOn, pipelineOn, pipelinesOf } from '../as-of';
import type { Sieve } from '../ask';
import { fits } from '../fits';

const TERMS = [
  'start',
  'created',
  'reopened',
  'movedIn',
  'increased',
  'decreased',
  'movedOut',
  'lost',
  'won',
  'handedIn',
  'handedOut',
  'end',
] as const;

type Term = (typeof TERMS)[number];

/** A deal at the end of a day. */
interface Moment {
  readonly isOpen: boolean;
  /** What closed it, where it is closed. */
  readonly closed?: 'won' | 'lost' | undefined;
  /** In the window of expected closes. */
  readonly isIn: boolean;
  /** Of the owner and in the pipeline that are asked for. */
  readonly isOurs: boolean;
  readonly hasAmount: boolean;
  readonly amount: number;
}

type Look = (page: Page, slot: number, day: number) => Moment;
type Add = (term: Term, amount: number) => void;

/** What a deal that is closed at the end of a day is then, whatever it was before; nothing before it began. */
const closedAs = ({ at, stay }: Page, slot: number, day: number): Moment['closed'] => {
  for (let row = (at.stay[slot + 1] as number) - 1; row >= (at.stay[slot] as number); row -= 1) {
    if ((stay.from[row] as number) > day) continue;
    return stay.next[row] === WAS_LOST && (stay.to[row] as number) <= day ? 'lost' : 'won';
  }
  return undefined;
};

const lookFor = (book: Book, sieve: Sieve, window: Period | undefined): Look => {
  const inPipeline = pipelinesOf(book);
  const [from, to] = window ? [numberOf(window.from), numberOf(window.to)] : [0, 0];
  const isAll = !sieve.owners && !sieve.pipelines && !sieve.sources && !sieve.tags;
  return (page, slot, day) => {
    const expected = window ? expectedOn(page, slot, day) : NEVER;
    const amount = amountOn(page, slot, day);
    const isOpen = isOpenOn(page, slot, day);
    return {
      isOpen,
      closed: isOpen ? undefined : closedAs(page, slot, day),
      isIn: !window || (expected >= from && expected <= to),
      isOurs:
        isAll || fits(sieve, page, slot, ownerOn(page, slot, day), pipelineOn(page, slot, day, inPipeline)),
      hasAmount: amount !== undefined,
      amount: amount ?? 0,
    };
  };
};

/** What a deal would add to the pipeline if it were open. */
const worth = ({ isIn, isOurs, amount }: Moment): number => (isIn && isOurs ? amount : 0);

/** The days after `a` up to `b` on which something about a deal changed, earliest first. */
const changeDays = ({ at, ...page }: Page, slot: number, a: number, b: number): number[] => {
  const days: number[] = [];
  const look = (column: Int32Array, starts: Uint32Array) => {
    for (let row = starts[slot] as number; row < (starts[slot + 1] as number); row += 1) {
      const day = column[row] as number;
      if (day > a && day <= b && !days.includes(day)) days.push(day);
    }
  };
  look(page.spell.from, at.spell);
  look(page.spell.to, at.spell);
  look(page.stay.from, at.stay);
  look(page.stay.to, at.stay);
  look(page.amount.on, at.amount);
  look(page.expected.on, at.expected);
  look(page.owner.on, at.owner);
  return days.sort((one, other) => one - other);
};

/** What opened a deal on a day: its beginning, or being opened again; nothing where it was not. */
const openedBy = ({ at, spell }: Page, slot: number, day: number): 'created' | 'reopened' | undefined => {
  const first = at.spell[slot] as number;
  for (let row = first; row < (at.spell[slot + 1] as number); row += 1)
    if (spell.from[row] === day) return row === first ? 'created' : 'reopened';
  return undefined;
};

/** What changed of a deal that was open the day before, whatever its close. */
const addChange = (before: Moment, after: Moment, add: Add): void => {
  if (!before.isOurs || !after.isOurs) {
    if (before.isOurs) add('handedOut', worth(before));
    if (after.isOurs) add('handedIn', worth(after));
  } else if (before.isIn !== after.isIn)
    after.isIn ? add('movedIn', after.amount) : add('movedOut', before.amount);
  else if (after.isIn) {
    const more = after.amount - before.amount;
    add(more > 0 ? 'increased' : 'decreased', Math.abs(more));
  }
};

const addDay = (page: Page, slot: number, day: number, before: Moment, after: Moment, add: Add): void => {
  const opening = openedBy(page, slot, day);
  if (before.isOpen) addChange(before, after, add);
  else if (opening) add(opening, worth(after));
  // Lost, and won later without being opened in between: it came back all the same.
  else if (before.closed !== after.closed) add('reopened', worth(after));
  else return;
  if (after.closed) add(after.closed, worth(after));
};

/**
 * What changed the amount of open deals from the end of the earlier of two days to the end of the later one, of all or
 * of those that are expected to close in a window, in minor units of the home currency: start + created + reopened +
 * moved in + handed in + increased − decreased − moved out − handed out − lost − won = end. Day by day, as the design
 * notes say ("Over time"), but what comes into the window by another date may have been put later or earlier. A deal
 * that closed and was opened again on one day did neither, one that closed twice on it closed as it was at its end. A
 * deal is of whom and in the pipeline it was at the end of each day, so one that changes hands is handed in or out;
 * `deals` counts those that add anything.
 */
export const pipelineChange = (
  book: Book,
  sieve: Sieve,
  days: { readonly a: Day; readonly b: Day; readonly window?: Period },
): PipelineChange => {
  const [first, last] = [numberOf(days.a), numberOf(days.b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const look = lookFor(book, sieve, days.window);
  const sums = new Map<Term, number>(TERMS.map((term) => [term, 0]));
  const deals = Object.fromEntries([...TERMS, 'left'].map((term) => [term, 0]));
  let touched = new Set<Term>();
  const add: Add = (term, amount) => {
    if (amount === 0) return;
    sums.set(term, (sums.get(term) ?? 0) + amount);
    touched.add(term);
  };
  for (const page of book.pages) {
    for (let slot = 0; slot < page.ids.length; slot += 1) {
      if ((page.deal.opened[slot] as number) > last || (page.deal.closed[slot] as number) <= first) continue;
      // Between two changes a deal stands as it did.
      let end = look(page, slot, first);
      if (end.isOpen) add('start', worth(end));
      for (const day of changeDays(page, slot, first, last)) {
        const before = end;
        end = look(page, slot, day);
        addDay(page, slot, day, before, end, add);
      }
      if (end.isOpen) add('end', worth(end));
      if (end.isOpen && end.isIn && end.isOurs && !end.hasAmount) deals.left = (deals.left ?? 0) + 1;
      for (const term of touched) deals[term] = (deals[term] ?? 0) + 1;
      if (touched.size > 0) touched = new Set();
    }
  }
  return {
    a: dayOf(first),
    b: dayOf(last),
    ...(days.window && { window: days.window }),
    ...(Object.fromEntries(sums) as Record<Term, number>),
    deals,
  };
};
