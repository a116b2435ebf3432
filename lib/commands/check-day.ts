import type { LogReader } from '../log/read';
import type { Day } from '../pipeline/day';
import { FaultError } from '../pipeline/fault';
import type { DealRow } from '../projections/deal.projection';
import { withoutUndone } from '../projections/undone';

/**
 * Throws FaultError for a day on which a deal cannot have been moved or closed: one that is not yet, was before the
 * deal, or, for a move or a loss, was before it was last opened again: it would change nothing.
 */
export const checkDay = async (
  on: Day | undefined,
  deal: DealRow,
  read: Pick<LogReader, 'of'>,
  today: Day,
  isMoving = true,
): Promise<void> => {
  if (on === undefined) return;
  if (on > today || on < deal.openedOn) throw new FaultError('bad-day');
  if (!isMoving) return;
  const reopened = withoutUndone(await read.of(deal.id)).filter(({ type }) => type === 'deal.reopened');
  if (reopened.some((event) => event.on > on)) throw new FaultError('bad-day');
};
