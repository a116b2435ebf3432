import type { Entry } from '../../lib/log/entry';
import { addDays, type Day } from '../../lib/pipeline/day';
import type { StoredEvent } from '../../lib/schema/event.schema';
import { entriesOf, opened } from '../make/history';
import { today } from './person';

/** Somebody else that deals of the year belong to. */
export const INGRID = { id: 'owner-ingrid', name: 'Ingrid Solheim' } as const;

/** A deal of the year, as far as its numbers go. */
export interface YearDeal {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly opened: Day;
  readonly passed?: Day;
  readonly won?: Day;
  readonly lost?: Day;
  /** In cents. */
  readonly amount?: number;
}

const dealAt = (place: number): YearDeal => {
  const day = addDays(today(), -6 * place);
  const after = (days: number): Day | undefined => {
    const on = addDays(day, days);
    return on <= today() ? on : undefined;
  };
  const closing = after(20 + 7 * (place % 3));
  const passed = place % 4 < 2 ? after(4) : undefined;
  return {
    id: `year-${place}`,
    name: `Year Person ${place}`,
    owner: place % 3 === 0 ? INGRID.id : 'me',
    opened: day,
    ...(passed && { passed }),
    ...(closing && place % 4 === 0 && { won: closing, amount: 100_000 + 12_345 * place }),
    ...(closing && place % 4 === 3 && { lost: closing }),
    ...(place % 4 === 1 && { amount: 500_000 }),
  };
};

/** Fourteen months of deals that are not much alike, two of every three the person's own. */
export const yearOfDeals = (): YearDeal[] => Array.from({ length: 70 }, (_, place) => dealAt(place));

/** The same deals as entries of the log, with who else they belong to. */
export const entriesOfYear = (deals: readonly YearDeal[]): Entry[] => {
  const on = addDays(today(), -500);
  const id = `${on}T08:00:00.000Z-0000-year00`;
  const shared = { command: 'add-ingrid', visibility: 'team' } as const;
  const event: StoredEvent = {
    ...shared,
    ...{ v: 1, n: 0, id, on, zone: 'Europe/Sofia', actor: 'me', device: 'year00' },
    ...{ type: 'owner.added', data: { owner: INGRID.id }, subjects: ['lists'] },
  };
  const version = { ...shared, record: 'lists', field: `owner:${INGRID.id}`, value: INGRID.name, hlc: id };
  const histories = deals.map((deal) => {
    const history = opened(deal.id, deal.opened).named(deal.name, `${deal.id}@pinecrest.example`);
    if (deal.owner !== 'me') history.owned(deal.owner);
    if (deal.amount !== undefined) history.amount(deal.amount);
    if (deal.passed !== undefined) history.moved('qualification', deal.passed);
    if (deal.won !== undefined) history.won(deal.won);
    if (deal.lost !== undefined) history.lost('price', deal.lost);
    return history;
  });
  return [{ events: [event], versions: [version] }, ...entriesOf(histories, 'year01')];
};
