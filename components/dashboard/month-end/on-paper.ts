/** Of how many pipelines paper tells. */
export const ON_PAPER = 2;

/** The class of what stands behind the last that paper has room for: it is on the screen only. */
export const offPaper = (place: number, most: number): string | undefined =>
  place < most ? undefined : 'month-off-paper';
