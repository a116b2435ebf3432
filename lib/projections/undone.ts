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

/** The events that count: those of undone commands and the `undone` facts themselves left out, in order of happening. */
export const withoutUndone = (events: readonly LogEvent[]): LogEvent[] => {
  const undone = undoneCommands(events);
  return events.filter((event) => event.type !== 'undone' && !undone.has(event.command));
};
