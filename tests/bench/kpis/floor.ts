import type { Book } from '../../../lib/projections/book/book';
import { IN_HOME, LOST, OPEN, WON } from '../../../lib/projections/book/page';

/** What the six numbers of a month rest on. */
export interface Sums {
  opened: number;
  won: number;
  lost: number;
  wonValue: number;
  lostValue: number;
  cycle: number;
  open: number;
  openValue: number;
  cohort: number;
  passed: number;
  cohortOpen: number;
  cohortLost: number;
}

/** The sums of the six numbers by bare loops over the columns: no filter, no median, nothing for anybody else. */
export const bareSums = (book: Book, from: number, to: number, stage: number): Sums => {
  let [opened, won, lost, wonValue, lostValue, cycle] = [0, 0, 0, 0, 0, 0];
  let [open, openValue, cohort, passed, cohortOpen, cohortLost] = [0, 0, 0, 0, 0, 0];
  for (const { deal, at, spell, amount, reach } of book.pages) {
    for (let slot = 0; slot < deal.opened.length; slot += 1) {
      const began = deal.opened[slot] as number;
      const closed = deal.closed[slot] as number;
      if (began >= from && began <= to) opened += 1;
      if (closed >= from && closed <= to) {
        const value = deal.amountIs[slot] === IN_HOME ? (deal.amount[slot] as number) : 0;
        if (deal.outcome[slot] === WON) {
          won += 1;
          wonValue += value;
          cycle += closed - began;
        } else {
          lost += 1;
          lostValue += value;
        }
      }
      if (began > to || closed <= to) continue;
      let row = (at.spell[slot + 1] as number) - 1;
      while ((spell.from[row] as number) > to) row -= 1;
      if ((spell.to[row] as number) <= to) continue;
      open += 1;
      let worth = (at.amount[slot + 1] as number) - 1;
      const first = at.amount[slot] as number;
      while (worth >= first && (amount.on[worth] as number) > to) worth -= 1;
      if (worth >= first && amount.is[worth] === IN_HOME) openValue += amount.value[worth] as number;
    }
    let slot = 0;
    for (let row = 0; row < reach.stage.length; row += 1) {
      const day = reach.day[row] as number;
      if (day < from || day > to || reach.stage[row] !== stage) continue;
      while ((at.reach[slot + 1] as number) <= row) slot += 1;
      cohort += 1;
      if (reach.passed[row] === 1) passed += 1;
      else if (deal.outcome[slot] === OPEN) cohortOpen += 1;
      else if (deal.outcome[slot] === LOST) cohortLost += 1;
    }
  }
  return {
    opened,
    won,
    lost,
    wonValue,
    lostValue,
    cycle,
    open,
    openValue,
    cohort,
    passed,
    cohortOpen,
    cohortLost,
  };
};
