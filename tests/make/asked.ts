import { type Ask, askOf, sieveOf } from '../../lib/metrics/ask';
import type { Filter } from '../../lib/pipeline/numbers';
import { type Book, bookOf } from '../../lib/projections/book/book';
import { LAST, TWO } from './any-history';
import { day, type History } from './history';
import { journeyOf } from './journeys';

/** Nobody is in a team. */
export const NO_LISTS = { owners: [], teams: [], tags: [], sources: [], fields: [] };

/** A book of histories in two pipelines, with a question about the days from one to another, long after they are over. */
export const askedOf = (
  histories: readonly History[],
  from: number,
  to: number,
  filter: Filter = {},
  today = LAST + 60,
): [Book, Ask] => {
  const book = bookOf(TWO, histories.map(journeyOf));
  return [book, askOf({ from: day(from), to: day(to) }, day(today), sieveOf(book, filter, NO_LISTS))];
};
