import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/look';

/** Everything a person can press, type into or choose from. */
const CONTROLS = 'button, a[href], summary, input, select, textarea, [role="switch"]';

interface Place {
  readonly x: number;
  readonly y: number;
  /** What lies over it, where a press would go instead. */
  readonly covered: string;
}

/** Runs in the page: where a control stands, by its exact name or else the beginning of it, brought into view. */
const placeOf = (page: Page, name: string, within: string): Promise<Place | null> =>
  page.evaluate(
    (wanted, around, selector) => {
      const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
      const nameOf = (one: HTMLElement) => {
        const label = one.ariaLabel ?? (one as HTMLInputElement).labels?.[0]?.innerText;
        return folded(label || one.innerText || one.title);
      };
      const all = [...document.querySelectorAll<HTMLElement>(`${around} :is(${selector})`)].filter((one) =>
        one.checkVisibility(),
      );
      const found =
        all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).startsWith(wanted));
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A radio button or a box to tick is often drawn by its label.
      const box = found.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = document.elementFromPoint(x, y);
      const labels = [...((found as HTMLInputElement).labels ?? [])];
      const isHit = [found, ...labels].some((one) => top && (one.contains(top) || top.contains(one)));
      return { x, y, covered: isHit ? '' : (top?.outerHTML.slice(0, 120) ?? 'nothing') };
    },
    name,
    within,
    CONTROLS,
  );

/** Where a control stands once it stands still and nothing lies over it. */
const stillPlace = (page: Page, name: string, within: string): Promise<Place> => {
  let before = '';
  return waitFor(async () => {
    const place = await placeOf(page, name, within);
    const isStill = JSON.stringify(place) === before;
    before = JSON.stringify(place);
    if (place?.covered) throw new Error(`covered by ${place.covered}`);
    return isStill ? place : undefined;
  }, `"${name}" on the page`);
};

/** Presses a control of the dashboard by its accessible name or its beginning, with the mouse. */
export const pressOn = async (page: Page, name: string, within = 'body'): Promise<void> => {
  const { x, y } = await stillPlace(page, name, within);
  await page.mouse.click(x, y);
};

/** Clicks into a field, writes over what stands there and saves with Enter. */
export const write = async (page: Page, name: string, text: string, within = 'body'): Promise<void> => {
  await type(page, name, text, within);
  await page.keyboard.press('Enter');
};

/** Clicks into a field and writes over what stands there. */
export const type = async (page: Page, name: string, text: string, within = 'body'): Promise<void> => {
  await pressOn(page, name, within);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
};

/** The fields of the page by name, with what stands in them. */
export const standsIn = (page: Page, name: string, within = 'body'): Promise<string | undefined> =>
  page.evaluate(
    (wanted, around) => {
      const fields = document.querySelectorAll<HTMLInputElement>(`${around} :is(input, select, textarea)`);
      const named = [...fields].find(
        (one) => (one.ariaLabel ?? one.labels?.[0]?.innerText)?.replace(/\s+/g, ' ').trim() === wanted,
      );
      return named?.value;
    },
    name,
    within,
  );

/** Types a day, `yyyy-mm-dd`, into a date field, as Americans write it. */
export const writeDay = async (page: Page, name: string, day: string, within = 'body'): Promise<void> => {
  const { x, y } = await stillPlace(page, name, within);
  const left = await page.evaluate(
    (atX, atY) => {
      return document.elementFromPoint(atX, atY)?.closest('input')?.getBoundingClientRect().x ?? 0;
    },
    x,
    y,
  );
  await page.mouse.click(left + 14, y);
  const [year, month, date] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  await waitFor(async () => (await standsIn(page, name, within)) === day, `${day} in "${name}"`);
};

/** Chooses in a select by typing the beginning of what it says, as the keyboard does without opening it. */
export const choose = async (page: Page, name: string, says: string, within = 'body'): Promise<void> => {
  await waitFor(
    () =>
      page.evaluate(
        (wanted, around) => {
          const found = [...document.querySelectorAll<HTMLSelectElement>(`${around} select`)].find(
            (one) => (one.ariaLabel ?? one.labels?.[0]?.innerText)?.trim() === wanted,
          );
          found?.focus();
          return found !== undefined;
        },
        name,
        within,
      ),
    `the choice "${name}"`,
  );
  await page.keyboard.type(says);
  const chosen = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLSelectElement
        ? (activeElement.selectedOptions[0]?.innerText.trim() ?? '')
        : 'no choice';
    });
  await waitFor(async () => (await chosen()).startsWith(says) || (`${await chosen()}` && false), says);
};
