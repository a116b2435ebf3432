/** What is planned for a stage: how long deals stay, its place among its pipeline's open stages, and how many those are. */
export interface Planned {
  readonly days: number;
  readonly place: number;
  readonly of: number;
}

/**
 * All deals and their stays in stages, column by column, as the forecast reads them. Times are days since 1 January
 * 1970 as local time, with fractions where a time of day is known. A deal that was reopened stands here once for each
 * time it was open, all with the day it was created.
 */
export interface History {
  readonly created: Float64Array;
  /** From when on its end would have been seen: later than `created` where closes before some day are missing. */
  readonly entered: Float64Array;
  /** Infinity while it is open. */
  readonly closed: Float64Array;
  readonly isWon: Uint8Array;
  /** What it was won with, NaN without a rate; 0 for others. */
  readonly value: Float64Array;
  /** 1 for what renews a deal or adds to one. */
  readonly follows: Uint8Array;
  /** Amounts of deal `i` while it was open lie from `amountAt[i]` up to `amountAt[i + 1]`; NaN where none was known. */
  readonly amountAt: Uint32Array;
  readonly amountFrom: Float64Array;
  readonly amount: Float64Array;
  /** One column a segment (owner, source, …): the number of what each deal has there. */
  readonly segments: readonly Int32Array[];
  /** Stays of deal `i` lie from `stayAt[i]` up to `stayAt[i + 1]`, in order; without stages there are none. */
  readonly stayAt: Uint32Array;
  readonly stage: Uint16Array;
  readonly since: Float64Array;
  /** How many stages there are; 0 without stages. */
  readonly stages: number;
  /** What is planned for each stage; without it all stages are one pipeline's, each as long as the next. */
  readonly plan?: readonly Planned[];
  /** The first day of which all closes are known. */
  readonly observedFrom: number;
  /** Whether times of day are known. */
  readonly isTimed: boolean;
}

/** The amount that was known of an open deal before a moment; NaN where none was. */
export const amountBefore = ({ amountAt, amountFrom, amount }: History, deal: number, at: number): number => {
  const [first, end] = [amountAt[deal] as number, amountAt[deal + 1] as number];
  for (let row = end - 1; row >= first; row -= 1)
    if ((amountFrom[row] as number) < at) return amount[row] as number;
  return Number.NaN;
};
