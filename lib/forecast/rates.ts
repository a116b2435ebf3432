/**
 * How fast deals leave a stage, by how long they have been in it: per day, from each stage and span of its stay, to
 * every stage, to be won and to be lost.
 */
export interface Rates {
  readonly stages: number;
  /** Where the spans of a stay begin, in days; the last one is where the last span ends. */
  readonly edges: readonly number[];
  /** `[(stage × spans + span) × (stages + 2) + to]`: `to` is a stage, `stages` is won, `stages + 1` lost. */
  readonly perDay: Float64Array;
}

/** How many spans a stay is cut into. */
export const spansOf = ({ edges }: Pick<Rates, 'edges'>): number => edges.length - 1;

/** The span that a stay of so many days is in; one longer than all is in the last. */
export const spanAt = (edges: readonly number[], days: number): number => {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= days) low = middle;
    else high = middle - 1;
  }
  return low;
};
