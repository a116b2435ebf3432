import type { Bottleneck } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import type { Ask } from '../ask';
import { middle } from '../middle';
import { newcombe } from '../newcombe';
import { trailingYear } from '../trailing';
import { NEEDED } from './compare';
import { type Ladder, ladderOf } from './ladder';
import { passings, shareOf, usualDaysToPass } from './passing';
import { stageDays } from './stage-days';

type Slow = Omit<NonNullable<Bottleneck['stage']>, 'label'>;
type Below = Omit<Bottleneck['below'][number], 'label'>;

/** Where deals wait, by the ids of stages. */
export interface BottleneckTold {
  readonly stage?: Slow;
  readonly below: readonly Below[];
}

const slowest = (book: Book, ladder: Ladder, ask: Ask): Slow | undefined => {
  const days = stageDays(book, ladder, ask);
  const all = days.reduce((sum, { excessDays }) => sum + excessDays, 0);
  const most = Math.max(0, ...days.map(({ excessDays }) => excessDays));
  const place = days.findIndex(({ excessDays }) => excessDays === most);
  const [stage, found] = [ladder.stages[place], days[place]];
  if (most === 0 || !stage || !found) return undefined;
  return {
    id: stage.id,
    excessDays: most,
    overTarget: found.overTarget,
    deals: found.deals,
    medianDays: middle(found.spent) ?? 0,
    targetDays: stage.targetDays,
    share: most / all,
  };
};

const fewer = (book: Book, ladder: Ladder, { from, to, today, sieve }: Ask): Below[] => {
  const before = passings(book, ladder, { ...trailingYear(from - 1), sieve });
  const now = passings(book, ladder, { from, to, sieve });
  return ladder.stages.flatMap(({ id }, place): Below[] => {
    const [old, young] = [before[place], now[place]];
    if (!old || !young) return [];
    const upTo = today - usualDaysToPass(old.took);
    const [was, is] = [shareOf(old, upTo), shareOf(young, upTo)];
    const difference = was.of < NEEDED || is.of < NEEDED ? undefined : newcombe(is, was);
    if (!difference || difference.high >= 0) return [];
    const { low, high } = difference;
    return [{ id, now: is.passed / is.of, before: was.passed / was.of, low, high }];
  });
};

/**
 * The open stage with the most days over its target, of stays that ended in the span or go on at its end, with the
 * evidence; and the stages that pass on credibly fewer of the deals that reached them in the span than in the twelve
 * months before it: `low` and `high` are the ends of the 95 % interval of the difference (now − before), both sides
 * have ten deals, and deals that reached the stage fewer days ago than nine of ten took to pass it are left out.
 */
export const bottleneck = (book: Book, ask: Ask, pipeline: string): BottleneckTold => {
  const ladder = ladderOf(book, pipeline);
  const stage = slowest(book, ladder, ask);
  return { ...(stage && { stage }), below: fewer(book, ladder, ask) };
};
