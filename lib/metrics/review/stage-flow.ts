import type { StageReview } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { BACK, ELSEWHERE, FORWARD, WAS_LOST, WAS_WON } from '../../projections/book/page';
import { type AmountSum, emptySum } from '../amount-sum';
import { addAmountOn, ownerOn } from '../as-of';
import type { Ask } from '../ask';
import { eachStood } from '../each-stood';
import { lastDay } from '../last-day';
import type { Ladder } from './ladder';

/** What came to a stage and went from it in a span, and what stands there at its end. */
export type StageFlow = {
  -readonly [K in 'entered' | 'forward' | 'back' | 'lost' | 'won' | 'elsewhere' | 'here']: StageReview[K];
} & { readonly hereAmount: AmountSum };

const WENT: Readonly<Record<number, Exclude<keyof StageFlow, 'hereAmount'>>> = {
  [FORWARD]: 'forward',
  [BACK]: 'back',
  [ELSEWHERE]: 'elsewhere',
  [WAS_LOST]: 'lost',
  [WAS_WON]: 'won',
};

/**
 * By place in the pipeline: stays that began in the span, stays that ended in it by where they went, and deals that
 * stood there at the end of its last day, or of today while it runs, with their amounts as of then, in minor units of
 * the home currency. A stay is of who owned the deal when it came, a deal that stands there of who owned it as of that
 * day.
 */
export const stageFlows = (book: Book, ladder: Ladder, ask: Ask): StageFlow[] => {
  const { from, to, sieve } = ask;
  const flows = ladder.stages.map(
    (): StageFlow => ({
      entered: 0,
      forward: 0,
      back: 0,
      lost: 0,
      won: 0,
      elsewhere: 0,
      here: 0,
      hereAmount: emptySum(),
    }),
  );
  eachStood(book, ask, ladder.places, ({ stay }, _, row, place) => {
    const flow = flows[place] as StageFlow;
    const [came, left] = [stay.from[row] as number, stay.to[row] as number];
    if (came >= from) flow.entered += 1;
    const went = WENT[stay.next[row] as number];
    if (went && left <= to) flow[went] += 1;
  });
  const { owners, ...others } = sieve;
  const day = lastDay(ask);
  eachStood(book, { from: day, to: day, sieve: others }, ladder.places, (page, slot, row, place) => {
    const { stay } = page;
    if ((stay.to[row] as number) <= day) return;
    if (owners && owners[ownerOn(page, slot, day)] !== 1) return;
    const flow = flows[place] as StageFlow;
    flow.here += 1;
    addAmountOn(flow.hereAmount, page, slot, day);
  });
  return flows;
};
