import type { Day } from './pipeline/day';

/** The one source of time: everything else is told. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** The person's calendar day. */
  today(): Day;
  /** The person's time of day, `hh:mm:ss.mmm`. */
  timeOfDay(): string;
  /** IANA name of the person's time zone. */
  zone(): string;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A clock over any source of milliseconds, in the machine's time zone. */
export const clockOf = (now: () => number): Clock => ({
  now,
  today: () => {
    const date = new Date(now());
    return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  },
  timeOfDay: () => {
    const date = new Date(now());
    return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
  },
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The machine's clock. */
export const systemClock: Clock = clockOf(() => Date.now());

/** Milliseconds from now to the person's next midnight, at least one minute. */
export const untilTomorrow = (clock: Clock): number => {
  const midnight = new Date(clock.now());
  midnight.setHours(24, 0, 5, 0);
  return Math.max(60_000, midnight.getTime() - clock.now());
};
