import type { LogReader } from '../log/read';
import type { Day } from '../pipeline/day';

/** What a fresh id can be of. */
export type Kind =
  | 'deal'
  | 'person'
  | 'step'
  | 'note'
  | 'address'
  | 'entry'
  | 'pipeline'
  | 'stage'
  | 'item'
  | 'owner'
  | 'team'
  | 'tag'
  | 'source'
  | 'field'
  | 'choice';

/** What a command is told beside its input. */
export interface CommandContext {
  readonly read: LogReader;
  readonly today: Day;
  /** A fresh id, such as `deal-…`. */
  newId(kind: Kind): string;
}
