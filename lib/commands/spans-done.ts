import type { FrozenForecast } from '../pipeline/frozen-forecast';
import type { Filter } from '../pipeline/numbers';
import type { ForecastDesk } from './forecast-desk';
import { type SpanDone, spanDone } from './forecast-record';
import { spansOver, wholeWindow } from './forecast-windows';
import type { Around } from './numbers.query';
import type { View } from './view';

/** The forecasts that were kept of the deals of a filter, by kind and first day of their span. */
export const keptOf = (
  kept: readonly FrozenForecast[],
  { owner, pipeline, source, tag }: Filter,
  home: string,
): Map<string, FrozenForecast> =>
  new Map(
    source !== undefined || tag !== undefined
      ? []
      : kept
          .filter((one) => one.owner === owner && one.pipeline === pipeline && one.home === home)
          .map((one) => [`${one.kind} ${one.from}`, one]),
  );

/** What was said of the months and quarters that are over, and what came. */
export const spansDone = async (
  view: View,
  filter: Filter,
  { home, fiscalStart }: Around,
  { history, back }: ForecastDesk,
): Promise<Record<'month' | 'quarter', SpanDone[]>> => {
  const kept = keptOf(await view.read.forecasts(), filter, home);
  const done: Record<'month' | 'quarter', SpanDone[]> = { month: [], quarter: [] };
  for (const kind of ['month', 'quarter'] as const)
    for (const span of spansOver(history, kind, view.today, fiscalStart))
      done[kind].push(spanDone(span, await back.step(wholeWindow(span)), kept.get(`${kind} ${span.from}`)));
  return done;
};
