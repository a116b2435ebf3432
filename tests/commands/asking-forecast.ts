import { quickForecast } from '../../lib/commands/forecast.query';
import { forecastPage } from '../../lib/commands/forecast-page.query';
import { tryForecast } from '../../lib/commands/forecast-try.query';
import { forecastsToKeep, keepForecasts } from '../../lib/commands/keep-forecasts.command';
import { monthEndOf } from '../../lib/commands/month-end.query';
import type { Around } from '../../lib/commands/numbers.query';
import { emptyMemory } from '../../lib/forecast/looked-back';
import { addDays, type Day } from '../../lib/pipeline/day';
import type { Inputs } from '../../lib/schema/message.schema';
import { entriesOf, type History, opened } from '../make/history';
import { around } from './asking-numbers';
import { given, TODAY } from './given';

type Given = Awaited<ReturnType<typeof given>>;

/** Asks a log for its forecast as the pages do, on the day of the tests or another one. */
export const askingForecast = ({ log, view, when }: Given, otherwise: Partial<Around> = {}) => {
  const tools = { memory: emptyMemory(), pause: async () => undefined };
  const desk = async (today: Day) => {
    const now = { ...(await view()), today };
    const told: Around = { ...around, goals: await now.read.goals(), ...otherwise };
    return { now, told, book: await log.book({ home: told.home, pipelines: now.pipelines }) };
  };
  return {
    quick: async (asked: Inputs['forecast.show'] = {}, today: Day = TODAY) => {
      const { now, book, told } = await desk(today);
      const answer = await quickForecast(now, book, asked, told, tools);
      const [month, next, quarter] = answer.spans as [Span, Span, Span];
      return { ...answer, month, next, quarter, noted: answer.notes.map(({ id }) => id) };
    },
    page: async (asked: Inputs['forecast.page'] = {}, today: Day = TODAY) => {
      const { now, book, told } = await desk(today);
      return forecastPage(now, book, asked, told, tools);
    },
    tried: async (what: Inputs['forecast.try']['what'], today: Day = TODAY) => {
      const { now, book, told } = await desk(today);
      return tryForecast(now, book, { what }, told, tools);
    },
    /** Keeps what is to be kept on a day; gives how many spans that were. */
    kept: async (today: Day) => {
      const { now, book, told } = await desk(today);
      const found = await forecastsToKeep(now, book, told, tools);
      return (await when((context) => keepForecasts(found, context))).kept;
    },
    monthEnd: async (asked: Inputs['month-end.show'], today: Day) => {
      const { now, book, told } = await desk(today);
      return monthEndOf(now, book, asked, told);
    },
  };
};

type Span = Awaited<ReturnType<typeof quickForecast>>['spans'][number];

/** A log with histories in it, taken in as one: what is asked of them is the same, and it takes a third of the time. */
export const givenAtOnce = (...histories: History[]): Promise<Given> => takenIn(histories, false);

/** The same, as an import of them. */
export const givenImported = (...histories: History[]): Promise<Given> => takenIn(histories, true);

const takenIn = async (histories: readonly History[], isImported: boolean): Promise<Given> => {
  const all = await given();
  const entries = entriesOf(histories);
  const events = entries.flatMap((entry) => entry.events);
  await all.log.append({
    events: isImported ? events.map((event) => ({ ...event, origin: { source: 'file' } })) : events,
    versions: entries.flatMap(({ versions }) => versions),
  });
  return all;
};

/** A year of deals up to November 2026, three a week: of five two are won after a month, for 1,000 to 1,400 euro. */
export const aYear = (): History[] =>
  Array.from({ length: 156 }, (_, n) => {
    const on = addDays('2025-11-24', Math.floor((n * 7) / 3));
    const deal = opened(`y${n}`, on)
      .amount(100_000 + 10_000 * (n % 5))
      .moved('meeting', addDays(on, 8));
    const end = addDays(on, 24 + (n % 13));
    if (end > TODAY) return deal;
    return n % 5 < 2 ? deal.moved('closing', addDays(on, 20)).won(end) : deal.lost('price', end);
  });
