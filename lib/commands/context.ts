import type { LogReader } from '../log/read';
import type { Day } from '../pipeline/day';

/** What a command is told beside its input. */
export interface CommandContext {
  readonly read: LogReader;
  readonly today: Day;
  /** A fresh id, such as `deal-…`. */
  newId(kind: 'deal' | 'person' | 'step' | 'note' | 'address'): string;
}
