import type { FrozenForecast } from '../pipeline/frozen-forecast';
import { decimalsOf } from '../pipeline/money';
import type { Filter } from '../pipeline/numbers';
import { fixedRate } from '../pipeline/rates';
import { roundMoney } from '../pipeline/round-money';
import type { ForecastDesk } from './forecast-desk';
import { type SpanDone, spanDone } from './forecast-record';
import { spansOver, wholeWindow } from './forecast-windows';
import type { Around } from './numbers.query';
import type { View } from './view';

/** A forecast in another currency, where the rate is fixed for good; nothing else tells what it was worth. */
const inCurrency = (kept: FrozenForecast, home: string): FrozenForecast[] => {
  if (kept.home === home) return [kept];
  const rate = fixedRate(kept.home, home);
  if (rate === undefined) return [];
  const told = (minor: number): number =>
    roundMoney((minor * rate * 10 ** decimalsOf(home)) / 10 ** decimalsOf(kept.home));
  const { low, middle, high, mean3, last, weighted, commit, best } = kept;
  return [
    {
      ...kept,
      home,
      low: told(low),
      middle: told(middle),
      high: told(high),
      mean3: told(mean3),
      last: told(last),
      weighted: told(weighted),
      ...(commit !== undefined && { commit: told(commit) }),
      ...(best !== undefined && { best: told(best) }),
    },
  ];
};

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
          .filter((one) => one.owner === owner && one.pipeline === pipeline)
          .flatMap((one) => inCurrency(one, home))
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
      done[kind].push(
        spanDone(span, await back.step(wholeWindow(span)), kept.get(`${kind} ${span.from}`), home),
      );
  return done;
};
