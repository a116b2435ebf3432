import { type Ask, askOf, sieveOf } from '../metrics/ask';
import attainment from '../metrics/attainment.metric';
import coverage from '../metrics/coverage.metric';
import { EVERYBODY } from '../pipeline/goals';
import type { Filter, Span } from '../pipeline/numbers';
import { quotaFor } from '../pipeline/quota-for';
import type { QuotaTold } from '../pipeline/review';
import type { Book } from '../projections/book/book';
import type { Around } from './numbers.query';
import type { View } from './view';

/**
 * Won against quota in a span for everybody, each team and each owner who has one; of the owner or team that is asked
 * for alone where one is. Names of everybody are empty: each language has its word.
 */
export const quotasTold = (
  view: View,
  book: Book,
  span: Span,
  filter: Filter,
  around: Around,
): QuotaTold[] => {
  const { lists, today } = view;
  const all = [{ id: EVERYBODY, name: '' }, ...lists.teams, ...lists.owners];
  const asked = filter.owner === undefined ? all : all.filter(({ id }) => id === filter.owner);
  return asked.flatMap(({ id, name }): QuotaTold[] => {
    const quota = quotaFor(around.goals, id, span, lists, around);
    if (!quota || quota.minor <= 0) return [];
    const { owner: _, ...others } = filter;
    const of = id === EVERYBODY ? others : { ...others, owner: id };
    const ask: Ask = { ...askOf(span, today, sieveOf(book, of, lists)), quota: quota.minor };
    const attained = attainment.answer(book, ask);
    const { pace = null, won } = attained.parts;
    return [
      {
        of: id,
        name,
        quota: quota.minor,
        won: won ?? 0,
        attainment: attained,
        pace: { value: pace, ...(pace === null && { whyNot: attained.whyNot ?? 'no-quota' }), parts: {} },
        coverage: coverage.answer(book, ask),
      },
    ];
  });
};
