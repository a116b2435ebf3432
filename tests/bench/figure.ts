/** What a run was asked for. */
export interface Settings {
  /** How many alternating pairs are measured for each ratio. */
  readonly pairs: number;
  /** Folder of another build to measure; without it the extension is built first. */
  readonly extension: string | undefined;
}

/** One measured value; without a bar it is for information. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `×` for a ratio; else what is counted. */
  readonly unit: string;
  /** Least and greatest of the single values, where there are several. */
  readonly range?: readonly [number, number];
  /** The value may not be above it. */
  readonly bar?: number;
  /** By how much of itself the bar may be passed since the floor against itself differs so much. */
  readonly noise?: number;
}

/** All that one bench found, and how it was measured. */
export interface Report {
  readonly how: string;
  readonly figures: readonly Figure[];
}

/** Whether a value is above its bar by more than the floor against itself explains. */
export const isMissed = ({ value, bar, noise = 0 }: Figure): boolean =>
  bar !== undefined && value > bar * (1 + noise);
