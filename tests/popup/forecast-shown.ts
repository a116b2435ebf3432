import { act as settled } from 'preact/test-utils';
import type { QuickForecast } from '../../lib/pipeline/forecast';
import { overviewWith } from '../gallery/overviews';
import { all, background, openPopup } from './opened';

/** Presses what was found. */
export const press = (element: Element | null | undefined): Promise<void> =>
  settled(async () => {
    (element as HTMLElement).click();
  });

/** The forecast in the popup. */
export const section = (): HTMLElement | null => document.querySelector('.quick-forecast');

/** What a piece of the popup says, with ordinary spaces. */
export const opened = (selector: string): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');

/** What the whole forecast says. */
export const says = (): string => opened('.quick-forecast');

/** What chooses the span of this name. */
export const tab = (name: string): HTMLElement | undefined =>
  all('.span-tabs button').find(({ textContent }) => textContent?.startsWith(name));

/** Opens the popup over this forecast. */
export const show = async (forecast: QuickForecast, language: 'en' | 'bg' = 'en'): Promise<void> => {
  background({ 'forecast.show': () => forecast, 'overview.show': () => overviewWith(language) });
  await openPopup();
};
