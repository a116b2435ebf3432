import type { Filter } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import { useWords } from '../../words-context';
import { askedOf } from '../asked';
import { linkTo } from '../route';

/** The numbers whose deals can be looked at from here, by their ids. */
export type Steered = 'new-leads' | 'conversion' | 'conversion-in-period' | 'won' | 'lost' | 'open-deals';

/** What deals are looked for: behind which number, when, whose, and of which stage where the number is one of a stage. */
export interface LookedFor {
  readonly number: Steered;
  readonly period: Period;
  readonly filter: Filter;
  readonly stage?: string;
}

/** A count that leads to its deals, or a quiet 0. */
export const CountBehind = ({
  count,
  number,
  period,
  filter,
  stage,
}: LookedFor & { readonly count: number }) => {
  const words = useWords();
  if (count === 0) return <span class="quiet">{words.number(0)}</span>;
  const asked = { number, ...askedOf(period, filter), ...(stage !== undefined && { stage }) };
  return <a href={linkTo({ page: 'behind', asked })}>{words.number(count)}</a>;
};
