import { systemClock } from '../../lib/clock';
import { type Learnt, learn } from '../../lib/commands/limits.query';
import { type View, viewOf } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';

/** Gives views of the log; the limits of the stages are learnt once a day, since they hardly move. */
export const viewer = (log: Log): (() => Promise<View>) => {
  let learnt: { day: string; limits: Promise<Learnt> } | undefined;
  return async () => {
    const read = await log.read();
    const today = systemClock.today();
    if (learnt?.day !== today) {
      const limits = learn(read).catch((error) => {
        learnt = undefined;
        throw error;
      });
      learnt = { day: today, limits };
    }
    return viewOf(read, today, await learnt.limits);
  };
};

/**
 * Gives views of the log without learnt limits, for what tells of no single deal's waiting: right after a start, learning
 * is what would take longest.
 */
export const glancer =
  (log: Log): (() => Promise<View>) =>
  async () =>
    viewOf(await log.read(), systemClock.today());
