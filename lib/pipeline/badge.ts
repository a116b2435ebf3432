/** All that a page learns of a deal: enough for a badge, in the person's language. */
export interface Badge {
  readonly stage: string;
  /** Which stage colour, 1 to 7, or 0 for a lost deal. */
  readonly colour: number;
  readonly word: string;
  /** Days in the stage, as short text. */
  readonly days: string;
  /** The whole in a sentence, for a tooltip and a screen reader. */
  readonly says: string;
  /** The deal waits too long; `says` tells which clock rang. */
  readonly isStale?: boolean;
  /** When the deal last changed, as an event id: of several known people in a row the latest is shown. */
  readonly touched: string;
}
