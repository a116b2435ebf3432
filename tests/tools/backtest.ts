import { scoresOf } from '../../lib/forecast/scores';
import { METHODS, type Method, type Step, walk } from '../../lib/forecast/walk';
import type { FileDeal } from '../../lib/formats/deals-csv.format';
import { numberOf } from '../../lib/pipeline/day';
import { type Asked, readAsked, refuse } from './backtest/asked';
import { historyOfFile } from './backtest/history-of-file';
import { sayScores } from './backtest/say';
import { windowsOf } from './backtest/windows';
import { readDealsFiles } from './deals-file';

const partsOf = (deals: readonly FileDeal[], by: string | undefined): FileDeal[][] => {
  if (by === undefined) return [[...deals]];
  const parts = new Map<string, FileDeal[]>();
  for (const deal of deals) {
    const kind = deal.segments.get(by);
    if (kind === undefined) return refuse(`The deals file has no column "${by}".`);
    parts.set(kind, [...(parts.get(kind) ?? []), deal]);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
};

const stepsOf = (asked: Asked): Step[] => {
  const { deals, stages } = readDealsFiles(asked, refuse);
  const windows = windowsOf(asked);
  if (windows.length === 0) return refuse(`There is no first of a month from ${asked.from} to ${asked.to}.`);
  const observed = asked.observedFrom === undefined ? undefined : numberOf(asked.observedFrom);
  return partsOf(deals, asked.by).flatMap((part) => walk(historyOfFile(part, stages, observed), windows));
};

/** Walks forward over a deals file and prints how good each way to forecast was, as a table or as JSON. */
export const main = async (args: string[]): Promise<number> => {
  const asked = readAsked(args);
  const steps = stepsOf(asked);
  const methods = Object.fromEntries(
    METHODS.map((method) => [method, scoresOf(steps.map((step) => step[method]))]),
  ) as Record<Method, ReturnType<typeof scoresOf>>;
  const { deals: data, horizon } = asked;
  const origins = windowsOf(asked).length;
  process.stdout.write(
    asked.isJson
      ? `${JSON.stringify({ data, horizon, origins, methods }, null, 2)}\n`
      : `${data}, ${typeof horizon === 'number' ? `${horizon} days` : horizon}, ${origins} origins\n${sayScores(methods)}\n`,
  );
  return 0;
};
