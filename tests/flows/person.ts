import type { Page } from 'puppeteer-core';
import { clickAt, type ShadowText, shadowElements, shadowTexts } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { serveWorld } from '../world/intercept';
import type { WorldOptions } from '../world/options';

/** Where Gmail is in these tests, as the browser is asked for it. */
export const GMAIL = 'https://mail.google.com/*';

/** Today as the machine's calendar has it, `yyyy-mm-dd`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** Opens the pretend mailbox at Gmail's own address. */
export const openMailbox = async (
  rig: Rig,
  options: Partial<WorldOptions> = {},
  address = 'https://mail.google.com/mail/u/0/#inbox',
): Promise<Page> => {
  const page = await rig.openPage();
  await serveWorld(page, { today: today(), ...options });
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
};

/** The newest thread of a sender by address or its beginning; throws when the mailbox has none. */
export const threadFrom = (page: Page, email: string): Promise<string> =>
  page.evaluate((address) => {
    const found = window.mailbox
      .threads()
      .find(({ people }) => people.some((one) => one.email.startsWith(address)));
    if (!found) throw new Error(`no thread with ${address}`);
    return found.id;
  }, email);

/** Opens the newest thread with somebody. */
export const openThread = async (page: Page, email: string): Promise<void> => {
  const id = await threadFrom(page, email);
  await page.evaluate((token) => window.mailbox.open(token), id);
};

/** Goes back to the list. */
export const backToList = (page: Page): Promise<void> => page.evaluate(() => window.mailbox.back());

const isVisible = ({ box }: ShadowText): boolean => box.width > 0 && box.height > 0;

/** The badges a person sees, in page order, as "Prospecting 0d". */
export const badges = async (page: Page): Promise<string[]> => {
  const found = await shadowElements(page, 'button:has(> span > span:nth-child(3))', isVisible);
  return found.map(({ text }) => text.replace(/\s+/g, ' '));
};

/** Looks at the mailbox and waits until its first badge says something. */
export const waitForBadge = async (mail: Page, says: string): Promise<void> => {
  await mail.bringToFront();
  await waitFor(async () => {
    const seen = await badges(mail);
    if (seen[0] !== says) throw new Error(seen.join(', ') || 'no badge');
    return true;
  }, `the badge "${says}"`);
};

/** The plus buttons a person sees. */
export const pluses = (page: Page): Promise<ShadowText[]> =>
  shadowElements(page, 'button', (found) => isVisible(found) && /^(Add|Добавяне на) /.test(found.text));

/** What the line at the foot says; empty while there is none. */
export const lineSays = async (page: Page): Promise<string> => {
  const [found] = await shadowElements(page, '[role="status"]', isVisible);
  return found?.text ?? '';
};

/** Every root of ours in the page, seen or not. */
export const ourRoots = (page: Page): Promise<ShadowText[]> => shadowTexts(page);

/** Waits for a number of badges and gives them. */
export const waitForBadges = async (page: Page, count: number): Promise<string[]> => {
  await waitFor(
    async () => (await badges(page)).length === count || (`${(await badges(page)).length} badges` && false),
    `${count} badges`,
  );
  return badges(page);
};

/** Presses a button of ours in the page by its words, with the mouse. */
export const pressOurs = async (page: Page, words: string): Promise<void> => {
  const found = await waitFor(
    async () =>
      (await shadowElements(page, 'button', (one) => isVisible(one) && one.text.startsWith(words)))[0],
    `a button "${words}" of ours`,
  );
  await clickAt(page, found);
};

/** Tags the sender of the open thread with the mouse and waits for the badge. */
export const tagByMouse = async (page: Page): Promise<void> => {
  const plus = await waitFor(async () => (await pluses(page))[0], 'a plus beside an unknown sender');
  await clickAt(page, plus);
  await waitFor(async () => (await badges(page)).length > 0, 'the badge of who was tagged');
};

/** The words of an extension page or popup, white space folded. */
export const wordsOf = async (page: Page): Promise<string> =>
  (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ');

/** Waits until a page of ours says something. */
export const waitForWords = (page: Page, words: string): Promise<unknown> =>
  waitFor(async () => {
    const said = await wordsOf(page);
    if (!said.includes(words)) throw new Error(said.slice(0, 300));
    return true;
  }, `"${words}"`);

const middleOf = (page: Page, name: string): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate((wanted) => {
    const named = [...document.querySelectorAll('button')].filter(
      (button) => (button.getAttribute('aria-label') ?? button.innerText).trim() === wanted,
    );
    const [button] = named;
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, name);

/** Presses a button or switch of an extension page by its name, with the mouse. */
export const press = async (page: Page, name: string): Promise<void> => {
  let before = '';
  // What is said above it may still be changing: a person presses what stands still.
  const { x, y } = await waitFor(async () => {
    const middle = await middleOf(page, name);
    const isStill = JSON.stringify(middle) === before;
    before = JSON.stringify(middle);
    return isStill ? middle : undefined;
  }, `a button named "${name}"`);
  await page.mouse.click(x, y);
};

/** Whether a switch of an extension page is on. */
export const isOn = (page: Page, name: string): Promise<boolean> =>
  page.evaluate(
    (wanted) => document.querySelector(`[role="switch"][aria-label="${wanted}"]`)?.ariaChecked === 'true',
    name,
  );

/** What the toolbar icon carries. */
export const toolbarCount = (ofOurs: Page): Promise<string> =>
  ofOurs.evaluate(async () => {
    const { action } = (
      globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
    ).chrome;
    return action.getBadgeText({});
  });
