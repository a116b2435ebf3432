import type { StoredEvent } from '../schema/event.schema';
import type { RecordVersion } from '../schema/version.schema';

/** What became of a command: its answer, so that asking again with the same id answers the same. */
export interface CommandRow {
  readonly id: string;
  readonly name: string;
  readonly from: 'page' | 'own';
  readonly at: number;
  readonly output: unknown;
}

/** What one command or one delivery adds to the log. */
export interface Entry {
  readonly command?: CommandRow;
  readonly events: readonly StoredEvent[];
  readonly versions: readonly RecordVersion[];
}
