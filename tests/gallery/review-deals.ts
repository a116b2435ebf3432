import { addDays, type Day } from '../../lib/pipeline/day';
import { LOST_REASONS } from '../../lib/pipeline/lost-reasons';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { TODAY } from './overviews';

/** A stay of a deal in a stage; one that goes on has no end. */
export interface Stay {
  readonly stage: string;
  readonly from: Day;
  readonly to?: Day;
  /** Where it went: a stage, or `lost`. */
  readonly next?: string;
}

/** A deal as it ran; amounts in cents of a euro. */
export interface RanDeal {
  readonly openedOn: Day;
  readonly stays: readonly Stay[];
  readonly status: 'open' | 'won' | 'lost';
  readonly closedOn?: Day;
  readonly reason?: string;
  readonly amount: number;
  /** From this day on it is another one. */
  readonly changed?: { readonly on: Day; readonly amount: number };
  readonly owner: string;
  readonly source: string;
  readonly tag: string;
}

const [OPEN, WON] = [
  sevenStages.stages.filter(({ kind }) => kind === 'open'),
  sevenStages.stages.find(({ kind }) => kind === 'won')?.id ?? '',
];

/** Of a hundred in each stage, those that are lost there. */
const LOST_OF_100 = [34, 22, 14, 24, 16, 6];
/** Days of a stay in each stage, about. */
const ABOUT_DAYS = [8, 10, 9, 21, 26, 6];

/** The same numbers from 0 to 1 in the same order every time (mulberry32). */
const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const runDeal = (openedOn: Day, roll: () => number): RanDeal => {
  const stays: Stay[] = [];
  const pick = <T>(some: readonly T[]): T => some[Math.floor(roll() * some.length)] as T;
  const amount = Math.round(2 + roll() * 38) * 25_000;
  const about = {
    openedOn,
    amount,
    owner: pick(['me', 'me', 'dana', 'boris']),
    source: pick(['gmail', 'linkedin', 'fair', 'referral']),
    tag: pick(['', '', 'warm', 'enterprise']),
  };
  let [day, place] = [openedOn, roll() < 0.15 ? 1 : 0];
  for (let turn = 0; turn < 12; turn += 1) {
    const stage = OPEN[place]?.id ?? '';
    const days = Math.round((ABOUT_DAYS[place] ?? 10) * (0.3 + roll() * roll() * 3));
    const to = addDays(day, days);
    const changed = roll() < 0.2 && {
      on: addDays(day, 1),
      amount: amount + (roll() < 0.6 ? 60_000 : -40_000),
    };
    const more = changed && changed.on <= TODAY ? { changed } : {};
    if (to > TODAY) return { ...about, ...more, status: 'open', stays: [...stays, { stage, from: day }] };
    const isLost = roll() * 100 < (LOST_OF_100[place] ?? 0);
    const next = isLost ? 'lost' : roll() < 0.06 ? place - 1 : roll() < 0.12 ? place + 2 : place + 1;
    const goal = typeof next === 'string' ? next : (OPEN[Math.max(0, next)]?.id ?? WON);
    stays.push({ stage, from: day, to, next: goal });
    if (goal === 'lost') return { ...about, stays, status: 'lost', closedOn: to, reason: pick(LOST_REASONS) };
    if (goal === WON)
      return { ...about, stays: [...stays, { stage: WON, from: to }], status: 'won', closedOn: to };
    day = to;
    place = OPEN.findIndex(({ id }) => id === goal);
  }
  return { ...about, status: 'open', stays };
};

/** Deals of the last year, so many of them, the same ones every time. */
export const ranDeals = (count: number, seed = 7): readonly RanDeal[] => {
  const roll = dice(seed);
  return Array.from({ length: count }, () =>
    runDeal(addDays(TODAY, -Math.floor(roll() * Math.min(400, 25 * count))), roll),
  );
};
