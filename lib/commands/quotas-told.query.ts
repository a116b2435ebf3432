import { type Ask, askOf, sieveOf } from '../metrics/ask';
import attainment from '../metrics/attainment.metric';
import coverage from '../metrics/coverage.metric';
import { lastDay } from '../metrics/last-day';
import { againstQuota, quotaParts, whyNoQuota } from '../metrics/quota-parts';
import wonValue from '../metrics/won-value.metric';
import { EVERYBODY } from '../pipeline/goals';
import type { Filter, Span, Told } from '../pipeline/numbers';
import type { QuotaTold } from '../pipeline/review';
import type { Book } from '../projections/book/book';
import type { Around } from './numbers.query';
import { quotaAsk } from './quota-ask';
import type { View } from './view';

const quotaTold = (ask: Ask): Told => {
  const whyNot = whyNoQuota(ask);
  const parts = quotaParts(ask);
  return whyNot ? { value: null, whyNot, parts } : { value: ask.quota ?? 0, parts };
};

/**
 * Won against quota in a span for everybody, each team and each owner who has one; of the owner or team that is asked
 * for alone where one is. Of deals of one pipeline, source or tag none is told: a quota is of all. Names of everybody
 * are empty: each language has its word.
 */
export const quotasTold = (
  view: View,
  book: Book,
  span: Span,
  filter: Filter,
  around: Around,
): QuotaTold[] => {
  const { lists, today } = view;
  const { owner, ...others } = filter;
  if (Object.keys(others).length > 0) return [];
  const all = [{ id: EVERYBODY, name: '' }, ...lists.teams, ...lists.owners];
  const asked = owner === undefined ? all : all.filter(({ id }) => id === owner);
  return asked.flatMap(({ id, name }): QuotaTold[] => {
    const quota = quotaAsk(view, book, span, id, around);
    if (!quota.quota && !quota.quotaLeft) return [];
    const of = id === EVERYBODY ? {} : { owner: id };
    const ask: Ask = { ...askOf(span, today, sieveOf(book, of, lists)), ...quota };
    const attained = attainment.answer(book, ask);
    const { pace = null } = attained.parts;
    return [
      {
        of: id,
        name,
        quota: quotaTold(ask),
        won: wonValue.answer(book, againstQuota({ ...ask, to: lastDay(ask) })),
        attainment: attained,
        pace: { value: pace, ...(pace === null && { whyNot: attained.whyNot ?? 'no-quota' }), parts: {} },
        coverage: coverage.answer(book, ask),
      },
    ];
  });
};
