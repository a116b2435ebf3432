import { checkCopy } from './check-copy';
import { checkLog } from './check-log';
import { checkRows } from './check-rows';
import { type Dump, dump } from './dump';
import type { Fault, Faults } from './fault';
import type { Journal } from './journal';
import type { Seats } from './seats';
import { pause, within } from './within';

/** How long the second copy may take to catch up after a start, in milliseconds. */
const COPY_PATIENCE_MS = 3000;

const caughtUp = async (seats: Seats, first: Dump): Promise<Fault[]> => {
  const end = Date.now() + COPY_PATIENCE_MS;
  let faults = await checkCopy(first);
  while (faults.length > 0 && Date.now() < end) {
    await pause(500);
    faults = await checkCopy(await dump(seats.own));
  }
  return faults;
};

/** Compares everything the extension keeps with the journal, a rebuild and the second copy. */
export const check = async (seats: Seats, journal: Journal, faults: Faults): Promise<void> => {
  const { state } = await seats.health();
  const all = await within(30_000, 'Reading the database', dump(seats.own));
  if (state === 'lost') faults.add([{ kind: 'lost', says: 'the product itself says that changes are lost' }]);
  faults.add(checkLog(journal, all));
  faults.add(await within(60_000, 'Rebuilding the rows', checkRows(all)));
  faults.add(await within(30_000, 'Reading the second copy', caughtUp(seats, all)));
};
