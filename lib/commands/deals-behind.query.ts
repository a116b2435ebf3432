import { allMetrics } from '../metrics/all';
import { askOf, sieveOf } from '../metrics/ask';
import { sumOf } from '../metrics/sum-of';
import { FaultError } from '../pipeline/fault';
import type { Behind, DealBehind } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import { inHome } from '../projections/book/frame';
import type { Inputs } from '../schema/message.schema';
import { allFilters, knownFilter } from './filter-choices.query';
import type { Around } from './numbers.query';
import { companyOf } from './people-list.query';
import { personName } from './person-name.query';
import type { View } from './view';

/** How many deals are told one by one: nobody reads more, and count and sum are of all. */
const MOST = 1000;

/** A deal as it stands in a list behind a number; undefined when it is gone. */
export const dealBehind = async (
  { read }: Pick<View, 'read'>,
  id: string,
  home: string,
): Promise<DealBehind | undefined> => {
  const deal = await read.deal(id);
  if (!deal) return undefined;
  const [first] = deal.personIds;
  const record = first === undefined ? undefined : await read.record(first);
  const company = record && companyOf({ records: [record] });
  const { amount, rate } = deal;
  const worth = amount && inHome({ ...amount, ...(rate && { rate }) }, home);
  return {
    deal: id,
    person: await personName(read, first),
    status: deal.status,
    stage: deal.stage,
    openedOn: deal.openedOn,
    ...(company && { company }),
    ...(deal.owner !== undefined && { owner: deal.owner }),
    ...(deal.closedOn !== undefined && { closedOn: deal.closedOn }),
    ...(worth !== undefined && { amount: worth }),
  };
};

/** The deals that a number was made from, with what all of them come to. */
export const dealsBehind = async (
  view: View,
  book: Book,
  { number, period, filter = {}, stage }: Inputs['numbers.behind'],
  around: Around,
  most = MOST,
): Promise<Behind> => {
  const metric = allMetrics.find(({ id }) => id === number);
  if (!metric) throw new FaultError('not-found');
  const known = knownFilter(filter, allFilters(book, view, around));
  const place = stage === undefined ? undefined : book.numberOf(stage);
  const ids = metric.behind(book, {
    ...askOf(period, view.today, sieveOf(book, known, view.lists)),
    ...(place !== undefined && { stage: place }),
  });
  const found = await Promise.all(ids.slice(0, most).map((id) => dealBehind(view, id, around.home)));
  const { total, known: added } = sumOf(book, ids);
  return {
    deals: found.filter((deal) => deal !== undefined),
    count: ids.length,
    ...(added > 0 && { sum: total }),
  };
};
