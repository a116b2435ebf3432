/** What can be wrong in a file; each reader says of which column. */
export type FaultInFile =
  | 'too-large'
  | 'not-utf8'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-stages'
  | 'too-many-names'
  | 'nothing-in-it'
  | 'column-missing'
  | 'column-twice'
  | 'quotes'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'nothing-there'
  | 'too-long'
  | 'id-twice'
  | 'no-day'
  | 'closed-before-created'
  | 'unknown-outcome'
  | 'outcome-without-close'
  | 'close-without-outcome'
  | 'no-amount'
  | 'negative-amount'
  | 'unknown-deal'
  | 'after-close'
  | 'not-at-close';

/** Something in a file that could not be taken: its row was left out, or the whole file where no line is told. */
export interface FileFault {
  /** Counted from 1, as editors do. */
  readonly line?: number;
  readonly column?: string;
  readonly why: FaultInFile;
  /** What stood there. */
  readonly found?: string;
}
