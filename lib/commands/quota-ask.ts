import { type Ask, marks, sieveOf } from '../metrics/ask';
import { closedIds } from '../metrics/closed-ids';
import { numberOf } from '../pipeline/day';
import type { Span } from '../pipeline/numbers';
import { type QuotaFound, quotaFor } from '../pipeline/quota-for';
import type { Book } from '../projections/book/book';
import { WON } from '../projections/book/page';
import type { Around } from './numbers.query';
import type { View } from './view';

type QuotaAsk = Pick<Ask, 'quota' | 'quotaLeft' | 'quotaOwners' | 'quotaWithout'>;
type Lists = Pick<View, 'lists'>;

/** A retired owner has no quota to miss, but for a time in which they won something. */
const countWithout = (
  { lists }: Lists,
  book: Book,
  { from, to }: Span,
  without: readonly string[],
): number => {
  const days = { from: numberOf(from), to: numberOf(to) };
  return without.filter((owner) => {
    const isRetired = lists.owners.some(({ id, isRetired: is }) => id === owner && is);
    const sieve = sieveOf(book, { owner }, lists);
    return !isRetired || closedIds(book, { ...days, sieve }, WON).length > 0;
  }).length;
};

const ofMembers = (
  view: Lists,
  book: Book,
  span: Span,
  { made }: QuotaFound,
): Pick<QuotaAsk, 'quotaOwners' | 'quotaWithout'> => {
  const quotaWithout = made ? countWithout(view, book, span, made.without) : 0;
  if (!made || quotaWithout === 0) return {};
  return { quotaOwners: marks(book, (text) => made.having.includes(text)), quotaWithout };
};

/**
 * The quota of an owner, a team or everybody that a question about a span is held against; nothing where none is set.
 * Where it is the sum of some owners' only, what those won stands against it.
 */
export const quotaAsk = (view: Lists, book: Book, span: Span, of: string, around: Around): QuotaAsk => {
  const found = quotaFor(around.goals, of, span, view.lists, around);
  if (!found) return {};
  return {
    quota: found.minor,
    ...(found.left > 0 && { quotaLeft: found.left }),
    ...ofMembers(view, book, span, found),
  };
};
