import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { quickForecast } from '../../lib/commands/forecast.query';
import { forecastPage } from '../../lib/commands/forecast-page.query';
import { tryForecast } from '../../lib/commands/forecast-try.query';
import { forecastsToKeep, keepForecasts } from '../../lib/commands/keep-forecasts.command';
import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import type { Input } from '../../lib/messages/table';
import type { QuickForecast } from '../../lib/pipeline/forecast';
import { forecastTools, keepMemory } from './forecast-memory';
import { deskOf } from './number-handlers';
import { quietly } from './run';
import { readSettings } from './settings';

/** Tells the quick forecast; what was told and has not changed since is told again, by the same version of Pipeside. */
export const tellForecast = async (
  log: Log,
  look: () => Promise<View>,
  asked: Input<'forecast.show'>,
): Promise<QuickForecast> => {
  const settings = await readSettings();
  const { language, currency, home, rates, fiscalStart } = settings;
  const today = systemClock.today();
  const around = { language, currency, home, rates, fiscalStart };
  const key = JSON.stringify(['forecast', browser.runtime.getManifest().version, today, around, asked]);
  const told = await log.told(key, async () => {
    const tools = await forecastTools();
    const desk = await deskOf(log, look, settings);
    return quickForecast({ ...desk.view, today }, desk.book, asked, desk.around, tools);
  });
  quietly(keepMemory());
  return told;
};

/**
 * Keeps the forecasts of months and quarters that have begun, also of those that began while nothing ran; each once. The
 * log must be the one whose commands nothing follows.
 */
export const keepDueForecasts = async (log: Log, look: () => Promise<View>): Promise<void> => {
  const { view, book, around } = await deskOf(log, look);
  const found = await forecastsToKeep(view, book, around, await forecastTools());
  if (found.length === 0) return;
  await log.commit({
    id: `forecasts-${crypto.randomUUID()}`,
    name: 'forecast.keep',
    from: 'own',
    decide: (read) => keepForecasts(found, { read }),
  });
};

/** Handlers for the forecast. */
export const forecastHandlers = (
  log: Log,
  look: () => Promise<View>,
): Pick<Handlers, 'forecast.show' | 'forecast.page' | 'forecast.try'> => ({
  'forecast.show': (asked) => tellForecast(log, look, asked),
  'forecast.page': async (asked) => {
    const tools = await forecastTools();
    const { view, book, around } = await deskOf(log, look);
    const page = await forecastPage(view, book, asked, around, tools);
    quietly(keepMemory());
    return page;
  },
  'forecast.try': async (asked) => {
    const tools = await forecastTools();
    const { view, book, around } = await deskOf(log, look);
    return tryForecast(view, book, asked, around, tools);
  },
});
