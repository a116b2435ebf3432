import type { Window } from '../forecast/chances';
import { wonBetween } from '../forecast/naive';
import type { Decision } from '../log/log';
import type { Day } from '../pipeline/day';
import { FORECASTS } from '../pipeline/frozen-forecast';
import type { Filter, Span } from '../pipeline/numbers';
import { spanOf, spansUpTo } from '../pipeline/span';
import type { Book } from '../projections/book/book';
import type { NewEvent } from '../schema/event.schema';
import { MOST_KEPT } from '../schema/forecast-event.schema';
import type { CommandContext } from './context';
import { type ForecastTools, forecastDesk } from './forecast-desk';
import { calledAt } from './forecast-page.query';
import { wholeWindow } from './forecast-windows';
import type { Around } from './numbers.query';
import { callUntil } from './own-call';
import type { View } from './view';

type Kept = Extract<NewEvent, { type: 'forecast.kept' }>['data'];

/** How many spans are caught up with after a long time in which nothing ran. */
const MOST_SPANS = 12;

/** The months and quarters that have begun and of which no forecast was kept, oldest first: those since the last that was, else the running one. */
const spansToKeep = async (view: Pick<View, 'read' | 'today'>, fiscalStart: number): Promise<Span[]> => {
  const kept = await view.read.forecasts();
  const recordedOn = await view.read.firstRecordedOn();
  // Of what began before anything was written down, nothing was said then.
  const isOurs = ({ from }: Span): boolean => recordedOn !== undefined && from > recordedOn;
  return (['month', 'quarter'] as const).flatMap((kind) => {
    const known = kept.filter((one) => one.kind === kind).map(({ from }) => from);
    const last = known.reduce((latest, from) => (from > latest ? from : latest), '');
    const running = spanOf(kind, view.today, fiscalStart);
    const since = last === '' ? [running] : spansUpTo(running, MOST_SPANS).filter(({ from }) => from > last);
    return since.filter(isOurs);
  });
};

/** Whose deals, and of which pipeline, a forecast is kept of. */
const scopesOf = ({ lists, pipelines }: Pick<View, 'lists' | 'pipelines'>): Filter[] => {
  const owners = lists.owners.filter(({ isRetired }) => !isRetired);
  const used = pipelines.filter(({ isRetired }) => !isRetired);
  return [
    {},
    ...(used.length > 1 ? used.map(({ id }) => ({ pipeline: id })) : []),
    ...(owners.length > 1 ? owners.map(({ id }) => ({ owner: id })) : []),
  ].slice(0, MOST_KEPT);
};

const minor = (sum: number): number => Math.max(0, Math.round(sum));

/** What was said of a span of some deals, of what was known before it began; undefined when nothing was. */
const saidOf = async (
  view: View,
  book: Book,
  filter: Filter,
  span: Span,
  { home }: Around,
  tools: ForecastTools,
): Promise<Kept['said'][number] | undefined> => {
  const window: Window = wholeWindow(span);
  const desk = await forecastDesk(view, book, filter, () => [window], tools);
  if (!desk.history.created.some((day) => day < window.at)) return undefined;
  const { low, middle, high, mean3, last, weighted } = await desk.back.step(window);
  // Categories are known as they are: they are what the person said only on the day the span begins.
  const call =
    span.from === view.today
      ? callUntil(await calledAt(view, desk, home), span.to, wonBetween(desk.history, window.at, desk.at).sum)
      : undefined;
  return {
    ...(filter.owner !== undefined && { owner: filter.owner }),
    ...(filter.pipeline !== undefined && { pipeline: filter.pipeline }),
    low: minor(low),
    middle: minor(middle),
    high: minor(high),
    mean3: minor(mean3),
    last: minor(last),
    weighted: minor(weighted),
    ...(call && { commit: minor(call.commit), best: minor(call.best) }),
  };
};

/** The forecasts that are to be kept of spans that have begun, each of what was known before its first midnight. */
export const forecastsToKeep = async (
  view: View,
  book: Book,
  around: Around,
  tools: ForecastTools,
): Promise<Kept[]> => {
  const found: Kept[] = [];
  for (const span of await spansToKeep(view, around.fiscalStart)) {
    const said: Kept['said'] = [];
    for (const filter of scopesOf(view)) {
      const one = await saidOf(view, book, filter, span, around, tools);
      if (one) said.push(one);
    }
    if (said.length > 0 && (span.kind === 'month' || span.kind === 'quarter'))
      found.push({ kind: span.kind, from: span.from, home: around.home, said });
  }
  return found;
};

const keyOf = ({ kind, from }: { readonly kind: string; readonly from: Day }): string =>
  `forecast ${kind} ${from}`;

/** Keeps forecasts in the log, each of the first day of its span and once only, whoever else keeps it. */
export const keepForecasts = async (
  found: readonly Kept[],
  { read }: Pick<CommandContext, 'read'>,
): Promise<Decision<{ readonly kept: number }>> => {
  const known = new Set((await read.forecasts()).map(keyOf));
  const events = found
    .filter((data) => !known.has(keyOf(data)))
    .map(
      (data): NewEvent => ({
        type: 'forecast.kept',
        data,
        subjects: [FORECASTS],
        on: data.from,
        key: keyOf(data),
      }),
    );
  return { events, output: { kept: events.length } };
};
