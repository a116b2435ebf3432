import type { Told, WhyNot } from '../pipeline/numbers';
import type { Ask } from './ask';

/**
 * Why nothing can be held against a quota: none is set, none of those that are has a rate, or only deals of a pipeline,
 * a source or a tag are asked for, while a quota is of all deals of an owner or a team; undefined when something can.
 */
export const whyNoQuota = ({ quota = 0, quotaLeft = 0, sieve }: Ask): WhyNot | undefined => {
  if (quota <= 0) return quotaLeft > 0 ? 'no-rate' : 'no-quota';
  return sieve.pipelines || sieve.sources || sieve.tags ? 'quota-of-all' : undefined;
};

/** What was left out of a quota, as parts of a number: quotas without a rate, owners without a quota. */
export const quotaParts = ({ quotaLeft = 0, quotaWithout = 0 }: Ask): Told['parts'] => ({
  ...(quotaLeft > 0 && { quotaLeft }),
  ...(quotaWithout > 0 && { quotaWithout }),
});

/** A question of the deals that stand against its quota: those of the owners whose quotas it is the sum of. */
export const againstQuota = ({ quotaOwners, ...ask }: Ask): Ask =>
  quotaOwners ? { ...ask, sieve: { ...ask.sieve, owners: quotaOwners } } : ask;
