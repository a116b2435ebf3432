import type { Goals, Quota, Target } from '../pipeline/goals';
import type { LogEvent } from '../schema/event.schema';
import { byId } from './order';

const byDay = <T extends Quota | Target>(key: (one: T) => string): ((a: T, b: T) => number) => {
  const text = (one: T): string => `${one.from} ${one.kind} ${key(one)}`;
  return (a, b) => (text(a) < text(b) ? -1 : 1);
};

/**
 * Quotas and targets from their facts, undone ones left out: of the same quota or target the fact written down last
 * counts. A quota set to null is gone; a target set to null stands there, since it ends the one before.
 */
export const foldGoals = (events: readonly LogEvent[]): Goals => {
  const quotas = new Map<string, Quota>();
  const targets = new Map<string, Target>();
  for (const event of [...events].sort(byId)) {
    if (event.type === 'quota.set') {
      const { amount, ...which } = event.data;
      const key = `${which.of} ${which.kind} ${which.from}`;
      if (amount === null) quotas.delete(key);
      else quotas.set(key, { ...which, amount });
    }
    if (event.type === 'target.set') {
      const { number, kind, from } = event.data;
      targets.set(`${number} ${kind} ${from}`, event.data);
    }
  }
  return {
    quotas: [...quotas.values()].sort(byDay(({ of }) => of)),
    targets: [...targets.values()].sort(byDay(({ number }) => number)),
  };
};
