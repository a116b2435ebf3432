import { dayOf } from '../../pipeline/day';
import type { Slipped } from '../../pipeline/month-end';
import type { Book } from '../../projections/book/book';
import { NEVER, type Page } from '../../projections/book/page';
import { expectedOn, isOpenOn, ownerOn, pipelineOn, pipelinesOf } from '../as-of';
import type { Ask } from '../ask';
import { fits } from '../fits';

/** A slipped deal by its id. */
export type SlippedTold = Pick<Slipped, 'deal' | 'expectedThen' | 'expectedNow' | 'pushes'>;

/** The first day within the month that the deal was expected on, as of the end of the day before it or in it, while open. */
const firstExpected = (page: Page, slot: number, { from, to }: Ask): number | undefined => {
  const isIn = (day: number) => day >= from && day <= to;
  const { at, expected, spell } = page;
  const asOf = [from - 1];
  for (let row = at.expected[slot] as number; row < (at.expected[slot + 1] as number); row += 1)
    asOf.push(expected.on[row] as number);
  // A deal that is opened again stands with the day that was set before.
  for (let row = at.spell[slot] as number; row < (at.spell[slot + 1] as number); row += 1)
    asOf.push(spell.from[row] as number);
  const days = asOf.filter((day) => day >= from - 1 && day <= to).sort((a, b) => a - b);
  const first = days.find((day) => isOpenOn(page, slot, day) && isIn(expectedOn(page, slot, day)));
  return first === undefined ? undefined : expectedOn(page, slot, first);
};

const pushesOf = ({ at, expected }: Page, slot: number): number => {
  let pushes = 0;
  for (let row = (at.expected[slot] as number) + 1; row < (at.expected[slot + 1] as number); row += 1) {
    const [before, after] = [expected.day[row - 1] as number, expected.day[row] as number];
    if (after > before && after !== NEVER) pushes += 1;
  }
  return pushes;
};

/**
 * Deals that at the end of the day before the month, or of any day in it, were open and expected to close in it, and
 * are open at its end: with the first day they were expected on in it, the one they are expected on now, and how often
 * that was put later in all. In a month that is not over a deal that is still expected in it has not slipped. They are
 * of whom and in the pipeline they were at the end of the month; the earliest expected first.
 */
export const slippedDeals = (book: Book, ask: Ask): SlippedTold[] => {
  const { from, to, today, sieve } = ask;
  if (today < from) return [];
  const inPipeline = pipelinesOf(book);
  const found: (SlippedTold & { readonly then: number })[] = [];
  const last = Math.min(to, today);
  for (const page of book.pages) {
    for (let slot = 0; slot < page.ids.length; slot += 1) {
      if (page.at.expected[slot] === page.at.expected[slot + 1] || !isOpenOn(page, slot, last)) continue;
      const owner = ownerOn(page, slot, last);
      if (!fits(sieve, page, slot, owner, pipelineOn(page, slot, last, inPipeline))) continue;
      const then = firstExpected(page, slot, ask);
      if (then === undefined) continue;
      const still = expectedOn(page, slot, last);
      if (today <= to && still >= from && still <= to) continue;
      const now = page.deal.expected[slot] as number;
      found.push({
        deal: page.ids[slot] as string,
        then,
        expectedThen: dayOf(then),
        ...(now !== NEVER && { expectedNow: dayOf(now) }),
        pushes: pushesOf(page, slot),
      });
    }
  }
  return found
    .sort((a, b) => a.then - b.then || (a.deal < b.deal ? -1 : 1))
    .map(({ then: _, ...told }) => told);
};
