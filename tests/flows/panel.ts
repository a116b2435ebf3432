import type { Page } from 'puppeteer-core';
import { clickAt, type ShadowText, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The card or the sidebar, once it has something to tell; nothing while neither is open. */
export const panel = async (page: Page): Promise<ShadowText | undefined> =>
  (await shadowElements(page, '[role="dialog"], aside'))[0];

/** What the card or the sidebar says, white space folded; empty while neither is open. */
export const panelSays = async (page: Page): Promise<string> => folded((await panel(page))?.text ?? '');

/** Waits until the card or the sidebar says something. */
export const waitForPanel = (page: Page, words: string): Promise<unknown> =>
  waitFor(async () => {
    const says = await panelSays(page);
    if (!says.includes(words)) throw new Error(says.slice(-400) || 'no panel');
    return true;
  }, `the panel to say "${words}"`);

/** Waits until neither the card nor the sidebar is open. */
export const waitForNoPanel = (page: Page): Promise<unknown> =>
  waitFor(async () => (await panelSays(page)) === '', 'the panel to close');

/** What the card's live region says: what was saved, taken back, or went wrong. */
export const panelStatus = async (page: Page): Promise<string> =>
  folded((await shadowElements(page, '[role="dialog"] [role="status"]'))[0]?.text ?? '');

/** Turns the wheel over the panel until something in it stands within it, as a person does, and gives it. */
const within = async (page: Page, find: () => Promise<ShadowText | undefined>, what: string) =>
  waitFor(async () => {
    const [found, around] = [await find(), await panel(page)];
    if (!found || !around) throw new Error(`no ${what}`);
    const { y, height } = found.box;
    const end = Math.min(around.box.y + around.box.height, 900);
    const past = y + height > end ? y + height - end + 20 : y < around.box.y ? y - around.box.y - 20 : 0;
    if (past === 0) return found;
    await page.mouse.move(around.box.x + around.box.width / 2, around.box.y + 20);
    // Firefox takes whole pixels only.
    await page.mouse.wheel({ deltaY: Math.sign(past) * Math.ceil(Math.abs(past)) });
    throw new Error(`${what} is out of sight`);
  }, what);

/** Presses something in the panel by its accessible name or its beginning, with the mouse. */
export const pressIn = async (page: Page, name: string): Promise<void> => {
  const find = async () =>
    (await shadowElements(page, 'button', (one) => folded(one.name).startsWith(name)))[0];
  await clickAt(page, await within(page, find, `the button "${name}"`));
};

/** A field of the panel by selector, with what stands in it. */
export const fieldIn = (page: Page, selector: string): Promise<ShadowText> =>
  within(page, async () => (await shadowElements(page, selector))[0], `the field ${selector}`);

/** Clicks into a field of the panel and writes over what stands there. */
export const fill = async (page: Page, selector: string, text: string): Promise<void> => {
  await clickAt(page, await fieldIn(page, selector));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
};

/** Clicks the month of a date field and types a day, `yyyy-mm-dd`, as Americans write it. */
export const typeDay = async (page: Page, selector: string, day: string): Promise<void> => {
  const { box } = await fieldIn(page, selector);
  await page.mouse.click(box.x + 14, box.y + box.height / 2);
  const [year, month, date] = day.split('-');
  await page.keyboard.type(`${month}${date}${year}`);
  const stands = async () => (await shadowElements(page, selector))[0]?.value;
  await waitFor(
    async () => (await stands()) === day || (`${await stands()}` && false),
    `${day} in ${selector}`,
  );
};

/** Opens the card by a press on the first badge that is seen. */
export const openCard = async (page: Page): Promise<void> => {
  const badge = await waitFor(
    async () => (await shadowElements(page, BADGE, ({ box }) => box.width > 0 && box.height > 0))[0],
    'a badge',
  );
  await clickAt(page, badge);
  await waitFor(async () => (await shadowElements(page, '[role="dialog"]'))[0], 'the card');
};

/** A badge among our elements, told from other buttons by its form: a dot, a word and days. */
export const BADGE = 'button:has(> span > span:nth-child(3))';
