import { dayOf, numberOf } from '../pipeline/day';
import { monthsAfter } from '../pipeline/span';
import type { Pace } from './chances';
import { type Expected, expectedOfRow } from './expected';
import type { Known } from './known';

/** Wins and losses that draw a month of the quarter towards the others. */
const DRAWN = 20;

/** How many days must be known before a season is believed. */
const DAYS_NEEDED = 100;

/** Months that are pretended to have been as all are: what one month did may have been its own. */
const MONTHS_DRAWN = 1;

const drawn = (pace: number, months: number): number => pace ** (months / (months + MONTHS_DRAWN));

/** Which month of a quarter a moment is in: 0, 1 or 2. */
const monthOfQuarter = (at: number): number => (Number(dayOf(Math.floor(at)).slice(5, 7)) - 1) % 3;

/** By how much faster deals are won and lost in each month of a quarter; undefined while too little is known. */
export const seasonOf = (
  known: Known,
  wins: Expected,
  losses: Expected,
  pace: Float64Array,
): Pace | undefined => {
  const { history, at, deal, next, stages, to } = known;
  if (at - history.observedFrom < DAYS_NEEDED) return undefined;
  const [won, lost] = [
    [DRAWN, DRAWN, DRAWN],
    [DRAWN, DRAWN, DRAWN],
  ];
  const [toWin, toLose] = [
    [DRAWN, DRAWN, DRAWN],
    [DRAWN, DRAWN, DRAWN],
  ];
  const starts: number[] = [];
  for (
    let day = monthsAfter(dayOf(Math.floor(history.observedFrom)), 0);
    numberOf(day) < at;
    day = monthsAfter(day, 1)
  )
    starts.push(numberOf(day));
  starts.push(Math.ceil(at) + 31);
  const months = starts.map((start) => monthOfQuarter(start + 1));
  const add = (to_: number[], month: number, more: number) => {
    to_[month] = (to_[month] as number) + more;
  };
  const placeOf = (moment: number) => {
    let place = 0;
    while (place < starts.length - 2 && (starts[place + 1] as number) <= moment) place += 1;
    return place;
  };
  const seen = [0, 0, 0];
  for (const [place, month] of months.slice(0, -1).entries())
    add(
      seen,
      month,
      Math.max(
        0,
        Math.min(at, starts[place + 1] as number) - Math.max(history.observedFrom, starts[place] as number),
      ) / 30.4,
    );
  for (let row = 0; row < deal.length; row += 1) {
    const end = to[row] as number;
    for (let place = placeOf(known.from[row] as number); place < starts.length - 1; place += 1) {
      const [from, until] = [starts[place] as number, starts[place + 1] as number];
      if (from >= end) break;
      const month = months[place] as number;
      add(toWin, month, expectedOfRow(known, row, wins, from, until) * (pace[deal[row] as number] as number));
      add(toLose, month, expectedOfRow(known, row, losses, from, until));
    }
    if ((next[row] as number) < stages) continue;
    add(next[row] === stages ? won : lost, months[placeOf(Math.min(end, at))] as number, 1);
  }
  const paces = [0, 1, 2].map((month) => ({
    won: drawn((won[month] as number) / (toWin[month] as number), seen[month] as number),
    lost: drawn((lost[month] as number) / (toLose[month] as number), seen[month] as number),
  }));
  const byDay = new Map<number, number>();
  return (moment) => {
    const day = Math.floor(moment);
    let month = byDay.get(day);
    if (month === undefined) {
      month = monthOfQuarter(moment);
      byDay.set(day, month);
    }
    return paces[month] as { won: number; lost: number };
  };
};
