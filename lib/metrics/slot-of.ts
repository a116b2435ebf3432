/** The deal of a row, by where the rows of each deal begin: the last one that begins at or before it and has rows. */
export const slotOf = (starts: Uint32Array, row: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const between = (low + high) >> 1;
    if ((starts[between] as number) <= row) low = between;
    else high = between;
  }
  return low;
};
