/** The smallest of the values that at least `percent` of a hundred are not above (nearest rank); undefined of no values. */
export const percentile = (values: readonly number[], percent: number): number | undefined =>
  Float64Array.from(values).sort()[Math.ceil((percent * values.length) / 100) - 1];
