import type { LogEvent } from '../schema/event.schema';

/**
 * The commands that count as never given, told by the `undone` facts among the events. Undoing an `undone`
 * restores; the latest word holds.
 */
export const undoneCommands = (events: readonly LogEvent[]): ReadonlySet<string> => {
  const undone = new Set<string>();
  const seen = new Set<string>();
  const latestFirst = events
    .filter((event) => event.type === 'undone')
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  for (const event of latestFirst) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    if (!undone.has(event.command)) undone.add(event.data.command);
  }
  return undone;
};

/** The time of day of a fact that was put on a later day: before all that was written down on that day. */
export const PUT_LATER = '00:00';

/** Facts with the day they were later said to have happened on; such a day has no time of day. */
const redated = (events: readonly LogEvent[]): LogEvent[] => {
  const days = new Map<string, { id: string; on: string }>();
  for (const { id, type, data } of events) {
    if (type === 'fact.redated' && (days.get(data.fact)?.id ?? '') < id)
      days.set(data.fact, { id, on: data.on });
  }
  return events.map((event) => {
    const said = days.get(event.id);
    if (!said || said.on === event.on) return event;
    const { at: _at, ...rest } = event;
    const isLater = said.on > event.on;
    return { ...rest, on: said.on, ...(isLater && { at: PUT_LATER }) } as LogEvent;
  });
};

/**
 * The events that count: those of undone commands and the `undone` facts themselves left out, each on the day it was
 * last said to have happened on.
 */
export const withoutUndone = (events: readonly LogEvent[]): LogEvent[] => {
  const undone = undoneCommands(events);
  return redated(events.filter((event) => event.type !== 'undone' && !undone.has(event.command)));
};
