/** What a run counted. */
export interface Figures {
  workerKills: number;
  browserKills: number;
  sent: number;
  /** Commands that had to be asked again since no proper answer came. */
  retried: number;
  /** Asked again, or twice at once, although nothing was wrong. */
  repeated: number;
  /** Rejected, answered with something else, or not answered in time. */
  unknown: number;
  /** Answered with "could not be stored", which is asked again too. */
  storage: number;
  checks: number;
}

/** All at nought. */
export const newFigures = (): Figures => ({
  workerKills: 0,
  browserKills: 0,
  sent: 0,
  retried: 0,
  repeated: 0,
  unknown: 0,
  storage: 0,
  checks: 0,
});
