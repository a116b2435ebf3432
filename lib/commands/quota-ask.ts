import type { Ask } from '../metrics/ask';
import type { Span } from '../pipeline/numbers';
import { quotaFor } from '../pipeline/quota-for';
import type { Around } from './numbers.query';
import type { View } from './view';

/** The quota of an owner, a team or everybody that a question about a span is held against; nothing where none is set. */
export const quotaAsk = (
  { lists }: Pick<View, 'lists'>,
  span: Span,
  of: string,
  around: Around,
): Pick<Ask, 'quota' | 'quotaLeft'> => {
  const found = quotaFor(around.goals, of, span, lists, around);
  if (!found) return {};
  return { quota: found.minor, ...(found.left > 0 && { quotaLeft: found.left }) };
};
