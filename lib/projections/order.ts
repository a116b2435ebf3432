import type { LogEvent } from '../schema/event.schema';

const NO_TIME = '~';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The order in which facts happened: business day, local time, id. A fact without a time of day comes after
 * those of its day that have one.
 */
export const byHappening = (a: LogEvent, b: LogEvent): number =>
  compareText(a.on, b.on) || compareText(a.at ?? NO_TIME, b.at ?? NO_TIME) || compareText(a.id, b.id);

/** The order in which facts were written down. */
export const byId = (a: LogEvent, b: LogEvent): number => compareText(a.id, b.id);
