import type { Numbers, NumberTold } from '../../../lib/pipeline/numbers';
import { askedOf } from '../asked';
import { linkTo } from '../route';

/** The address of the deals behind a number, for the span and the filter it is told of. */
export const linkBehind = (
  { id }: Pick<NumberTold, 'id'>,
  { span, filter }: Pick<Numbers, 'span' | 'filter'>,
): string => linkTo({ page: 'behind', asked: { number: id, ...askedOf(span, filter) } });
