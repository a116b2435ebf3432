import type { FrozenForecast } from '../pipeline/frozen-forecast';
import type { LogEvent } from '../schema/event.schema';
import { byId } from './order';

/**
 * The forecasts that were kept, from their facts, undone ones left out, in the order of their days: of the same month or
 * quarter the fact with the smallest id counts, since two devices may have kept it apart.
 */
export const foldForecasts = (events: readonly LogEvent[]): readonly FrozenForecast[] => {
  const kept = new Map<string, readonly FrozenForecast[]>();
  for (const event of [...events].sort(byId)) {
    if (event.type !== 'forecast.kept') continue;
    const { kind, from, home, said } = event.data;
    const span = `${from} ${kind}`;
    if (!kept.has(span))
      kept.set(
        span,
        said.map((one) => ({ ...one, kind, from, home })),
      );
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, forecasts]) => forecasts);
};
