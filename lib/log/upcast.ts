import type { EventType, LogEvent, StoredEvent } from '../schema/event.schema';
import * as known from '../schema/event.schema';

/** How the data of one kind of fact is brought from one version to the next. */
export type UpcastSteps = Readonly<Record<string, Readonly<Record<number, (data: unknown) => unknown>>>>;

/** The version in which this build writes facts. */
export const EVENT_VERSION = 1;

/** Nothing is older than version 1 yet; a step is added here whenever a kind of fact changes its shape. */
const steps: UpcastSteps = {};

const isKnown = (type: string): type is EventType => Object.hasOwn(known.eventData, type);

/**
 * A stored fact as this build understands it, brought up from older versions on reading and never rewritten.
 * Undefined for one that a newer build wrote or whose data is broken: it is kept and counts for nothing here.
 */
export const upcast = (
  stored: StoredEvent,
  by: UpcastSteps = steps,
  version = EVENT_VERSION,
): LogEvent | undefined => {
  if (stored.v > version || !isKnown(stored.type)) return undefined;
  let data = stored.data;
  for (let v = stored.v; v < version; v += 1) data = by[stored.type]?.[v]?.(data) ?? data;
  const parsed = known.eventData[stored.type].safeParse(data);
  return parsed.success ? ({ ...stored, v: version, data: parsed.data } as LogEvent) : undefined;
};
