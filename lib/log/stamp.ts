import type { Clock } from '../clock';
import type { NewEvent, StoredEvent } from '../schema/event.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandRow, Entry } from './entry';
import type { HybridClock } from './hlc';
import { EVENT_VERSION } from './upcast';

/** The person at this computer; teams give others their own id later. */
const ACTOR = 'me';

/** Gives what a command decided its ids, numbers, day and device: from here on it is never changed. */
export const stamp = (
  command: CommandRow,
  events: readonly NewEvent[],
  versions: readonly NewVersion[],
  hybrid: HybridClock,
  clock: Clock,
  device: string,
): Entry => ({
  command,
  events: events.map((event, n): StoredEvent => {
    const isDated = event.on !== undefined && event.on !== clock.today();
    return {
      id: hybrid.next(),
      v: EVENT_VERSION,
      command: command.id,
      n,
      on: clock.today(),
      // A back-dated fact has the time of day it was given, or none: not that of its recording.
      ...(!isDated && { at: clock.timeOfDay() }),
      zone: clock.zone(),
      actor: ACTOR,
      device,
      visibility: 'team',
      ...event,
    };
  }),
  versions: versions.map((version) => ({
    ...version,
    hlc: hybrid.next(),
    command: command.id,
    visibility: 'team',
  })),
});
