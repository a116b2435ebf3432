import { upcast } from '../../lib/log/upcast';
import { byHappening } from '../../lib/projections/order';
import { withoutUndone } from '../../lib/projections/undone';
import type { LogEvent } from '../../lib/schema/event.schema';
import { entriesOf, type History } from './history';

/** What counts of a history, in order of happening, as the projections are given it. */
export const factsOf = (history: History): LogEvent[] => {
  const all = entriesOf([history]).flatMap(({ events }) => events.map((event) => upcast(event)));
  return withoutUndone(all.filter((event) => event !== undefined)).sort(byHappening);
};
