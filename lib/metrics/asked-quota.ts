import type { WhyNot } from '../pipeline/numbers';
import type { Ask } from './ask';

type Asked = { readonly quota: number; readonly whyNot?: undefined } | { readonly whyNot: WhyNot };

/**
 * The quota that deals are held against, or why there is none: none is set, or only deals of a pipeline, a source or a
 * tag are asked for, while a quota is of all deals of an owner or a team.
 */
export const askedQuota = ({ quota = 0, sieve }: Pick<Ask, 'quota' | 'sieve'>): Asked => {
  if (quota <= 0) return { whyNot: 'no-quota' };
  return sieve.pipelines || sieve.sources || sieve.tags ? { whyNot: 'quota-of-all' } : { quota };
};
