import { type Day, isDay } from '../pipeline/day';

/** When something happened: a calendar day and, where it is told, the local time of day, `hh:mm:ss` or `hh:mm:ss.mmm`. */
export interface Moment {
  readonly day: Day;
  readonly time?: string;
}

const FORM =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?[0-5]\d)?)?)?$/i;

const clocks = new Map<string, Intl.DateTimeFormat>();

const clockIn = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
};

/** How many minutes an offset such as `+02:00`, `-0330` or `Z` is ahead of universal time. */
const minutesOf = (offset: string): number => {
  if (/^z$/i.test(offset)) return 0;
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(3).replace(':', '')];
  return (Number(hours) * 60 + Number(minutes || 0)) * (offset.startsWith('-') ? -1 : 1);
};

/** The moment of an instant in the person's own time zone; its fraction of a second is the same in all. */
const movedTo = (zone: string, { day, time }: Required<Moment>, offset: string): Moment => {
  const instant = new Date(Date.parse(`${day}T${time.slice(0, 8)}Z`) - minutesOf(offset) * 60_000);
  const [there = day, at = time] = clockIn(zone).format(instant).split(', ');
  return { day: there, time: at + time.slice(8) };
};

/**
 * A moment as a file tells it, `yyyy-mm-dd` or with a time of day; undefined when it is none, or a day that does not
 * exist or lies outside 1900 to 2199. Without an offset the day is the day as written; with `Z` or an offset it is the
 * day that was then in `zone` (an IANA name).
 */
export const readMoment = (text: string, zone: string): Moment | undefined => {
  const [, day = '', hour, minute, second = '00', fraction, offset] = FORM.exec(text.trim()) ?? [];
  if (!isDay(day) || day < '1900' || day >= '2200') return undefined;
  if (hour === undefined) return { day };
  const thousandths = fraction === undefined ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const time = `${hour}:${minute}:${second}${thousandths}`;
  return offset === undefined ? { day, time } : movedTo(zone, { day, time }, offset);
};

/** Whether a time of day is told: midnight to the second is what programs write where they only know the day. */
export const isTimed = ({ time }: Moment): boolean => time !== undefined && !/^00:00:00(\.000)?$/.test(time);

/** Whether a moment is surely before another: on the same day only when both have a time. */
export const isBefore = (a: Moment, b: Moment): boolean => {
  if (a.day !== b.day) return a.day < b.day;
  return isTimed(a) && isTimed(b) && (a.time ?? '') < (b.time ?? '');
};
