/** Two texts that look alike, and why they are, or are not, one. */
export type NearMiss = readonly [a: string, b: string, why: string];

/** Near misses of one kind; where the rules leave a choice, every verdict that is allowed. */
export interface NearMisses<Verdict> {
  readonly kind: string;
  readonly allowed: readonly Verdict[];
  readonly pairs: readonly NearMiss[];
}
