import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import type { Figures } from './year-figures';

/** Values by name in the rows or cards of a page. */
const valuesIn = (page: Page, row: string, name: string, value: string): Promise<Figures> =>
  page.evaluate(
    (rows, names, values) =>
      Object.fromEntries(
        [...document.querySelectorAll(rows)].map((one) => {
          const said = (of: string) => one.querySelector<HTMLElement>(of)?.innerText.trim() ?? '';
          return [said(names), said(values)];
        }),
      ),
    row,
    name,
    value,
  );

/** The numbers the popup shows. */
export const popupFigures = (popup: Page): Promise<Figures> =>
  valuesIn(popup, '.number-row', '.number-name', '.number-value');

/** The numbers that are large on the page of all of them. */
export const cardFigures = (page: Page): Promise<Figures> =>
  valuesIn(page, '.number-card', 'h3', '.number-card-value');

/** Waits until a page shows these figures and no others. */
export const waitForFigures = (read: () => Promise<Figures>, wanted: Figures): Promise<unknown> =>
  waitFor(
    async () => {
      const seen = JSON.stringify(await read());
      if (seen !== JSON.stringify(wanted)) throw new Error(seen);
      return true;
    },
    `the figures ${JSON.stringify(wanted)}`,
  );
