import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { launchFirefox } from '../browser/firefox';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { type ServedLinkedIn, serveLinkedIn } from '../world/linkedin/intercept';
import type { LinkedInOptions } from '../world/linkedin/options';
import { built } from './builds';
import { badges, GMAIL, press, pressOurs, waitForWords, wordsOf } from './person';

/** Where LinkedIn is in these tests, as the browser is asked for it. */
export const LINKEDIN = 'https://*.linkedin.com/*';

/** Profiles of the pretend LinkedIn by slug. */
export const MARA = 'mara-lindqvist-nordvik';
export const NAMESAKE = 'mara-lindqvist-illustration';
export const LAYLA = 'layla-almansoori-wh';
export const OWN = 'linkedin.com/in/omar-haddad-seller';

/** What is said where it is not certain whom a page shows. */
export const NOBODY = 'The page did not show for certain whose profile this is, so nobody was added.';

/** A tab with the pretend LinkedIn, and what it was served. */
export interface OpenedLinkedIn {
  readonly page: Page;
  readonly served: ServedLinkedIn;
}

/** Waits until what the address asks for stands in the page. */
export const waitForHydrated = (page: Page): Promise<unknown> =>
  waitFor(() => page.evaluate(() => window.linkedin?.isHydrated()), 'the page to be hydrated');

/** Waits until the head of a profile or the title names somebody. */
export const waitForTitle = (page: Page, name: string): Promise<unknown> =>
  waitFor(async () => {
    const title = await page.title();
    return title.includes(name) || (`${title}` && false);
  }, `a page about ${name}`);

/** Opens a path of the pretend LinkedIn; its counter stands still. */
export const openLinkedIn = async (
  rig: Rig,
  path: string,
  options: Partial<LinkedInOptions> = {},
): Promise<OpenedLinkedIn> => {
  const page = await rig.openPage();
  const served = await serveLinkedIn(page, { tickMs: 0, ...options });
  await page.goto(`https://www.linkedin.com${path}`, { waitUntil: 'load' });
  await waitForHydrated(page);
  await page.bringToFront();
  return { page, served };
};

/** Goes on to a profile within the page. */
export const goOnTo = (page: Page, slug: string): Promise<void> =>
  page.evaluate((wanted) => window.linkedin.open(wanted), slug);

/** Adds an own address in the settings, or takes it out. */
export const changeOwn = async (rig: Rig, how: 'add' | 'remove', own: string): Promise<void> => {
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'My addresses');
  if (how === 'add') {
    await welcome.focus('input[aria-label="My addresses"]');
    await welcome.keyboard.type(own);
    await welcome.keyboard.press('Enter');
    await waitForWords(welcome, own);
  } else {
    await press(welcome, `Remove https://www.${own}`);
    await waitFor(async () => !(await wordsOf(welcome)).includes(own), `${own} to go`);
  }
  await welcome.close();
};

/** Chooses in the settings how to work on LinkedIn. */
export const chooseMode = async (rig: Rig, mode: string): Promise<void> => {
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'How to work on LinkedIn');
  const chosen = () =>
    welcome.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label:has([name="mode-linkedin"])')] as HTMLElement[];
      const label = labels.find(({ innerText }) => innerText.startsWith(wanted));
      label?.scrollIntoView({ block: 'center' });
      const box = label?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 12, isOn: label?.querySelector('input')?.checked };
    }, mode);
  const { x, y } = await chosen();
  await welcome.mouse.click(x, y);
  await waitFor(async () => (await chosen()).isOn, `"${mode}" to be chosen`);
  await welcome.close();
};

/** Tags whom a profile is about by the plus beside the name, with the mouse. */
export const tagInPage = async (page: Page, name: string): Promise<void> => {
  await pressOurs(page, `Add ${name}`);
  await waitFor(async () => (await badges(page)).length > 0, `the badge of ${name}`);
};

/** Opens the newest thread with a subject in the pretend mailbox, or the one that many before it. */
export const openSubject = (mail: Page, subject: string, before = 0): Promise<void> =>
  mail.evaluate(
    (wanted, at) => {
      const found = window.mailbox.threads().filter((one) => one.subject === wanted)[at];
      if (!found) throw new Error(`no thread "${wanted}"`);
      window.mailbox.open(found.id);
    },
    subject,
    before,
  );

/** A browser for a whole test file, with Gmail and LinkedIn switched on. */
export const withLinkedIn = (kind: Rig['kind'], tests: (rig: () => Rig) => void): void => {
  let rig: Rig;
  beforeAll(async () => {
    const grants = [GMAIL, LINKEDIN];
    rig =
      kind === 'chromium'
        ? await launchChromium({ extension: built('chrome'), grants })
        : await launchFirefox({ extension: built('firefox'), grants, prompts: 'yes' });
  });
  afterAll(() => rig?.close());
  tests(() => rig);
};
