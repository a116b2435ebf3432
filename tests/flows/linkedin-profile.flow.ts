import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { writeEmptyExtension } from '../browser/empty-extension';
import { waitFor } from '../browser/look';
import type { Rig, RigOptions } from '../browser/rig';
import { openSidePanel, type SidePanel } from '../browser/side-panel';
import { changeOwn, goOnTo, MARA, NAMESAKE, OWN, openLinkedIn, waitForTitle } from './linkedin';
import { isOn, press, waitForWords } from './person';

/** LinkedIn is switched on in the settings, where its risk and what is read and kept stand; nothing goes into its pages. */
export const switchOnFlow = async (rig: Rig): Promise<void> => {
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'LinkedIn’s user agreement forbids members to use tools');
  if (await isOn(welcome, 'LinkedIn')) {
    await press(welcome, 'LinkedIn');
    await waitForWords(welcome, 'LinkedIn is off.');
  }
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  await welcome.bringToFront();
  for (const said of [
    'accounts have been restricted for it',
    'On the profile you have open: name, headline, company, place and the address of the profile.',
    'Nothing until you add somebody.',
    'The browser will ask you to allow this one address: https://linkedin.com',
  ])
    await waitForWords(welcome, said);
  await press(welcome, 'LinkedIn');
  await waitForWords(welcome, 'LinkedIn is on. Open a profile there, then open the side panel');
  await waitFor(() => isOn(welcome, 'LinkedIn'), 'the switch to be on');
  const mode = await welcome.evaluate(
    () =>
      document.querySelector<HTMLInputElement>('input[name="mode-linkedin"]:checked')?.closest('label')
        ?.innerText,
  );
  expect(mode).toMatch(/^Side panel/);

  // The page that was open all the while is seen by the side panel at once, without a reload
  const panel = await openSidePanel(rig, page);
  await panel.waitForWords('Not in your pipeline');
  await page.close();
  await welcome.close();
};

/** What a page held at each moment of a walk, and what it asked of the network. */
export interface Walked {
  readonly html: ReadonlyMap<string, string>;
  readonly refused: readonly string[];
  readonly errors: readonly string[];
}

/** The same walk every time: two profiles, a search, a company; `atProfile` is done where a profile is open. */
export const walkProfiles = async (
  rig: Rig,
  atProfile: (page: Page, slug: string) => Promise<unknown>,
): Promise<Walked> => {
  const html = new Map<string, string>();
  const { page, served } = await openLinkedIn(rig, `/in/${MARA}/`);
  const note = async (moment: string) =>
    html.set(moment, await page.evaluate(() => document.documentElement.outerHTML));
  await note('a profile');
  await atProfile(page, MARA);
  await note('the same profile, added');
  await goOnTo(page, 'kadri-s-1');
  await waitForTitle(page, 'Kadri Saar');
  await atProfile(page, 'kadri-s-1');
  await note('the next profile, added');
  await page.evaluate(() => window.linkedin.search('nordvik'));
  await waitForTitle(page, 'Search');
  await note('a search');
  await page.evaluate(() => window.linkedin.goto('/company/nordvik/people/'));
  await waitForTitle(page, 'Nordvik');
  await note('those who work at a company');
  const errors = await page.evaluate(() => [...window.linkedin.errors]);
  await page.close();
  return { html, refused: served.refused, errors };
};

/** The side panel follows the tab, and each profile is added by one press; the page is as it would be without us. */
export const addFlow = async (rig: Rig, without: Walked): Promise<void> => {
  let panel: SidePanel | undefined;
  const walked = await walkProfiles(rig, async (page, slug) => {
    panel ??= await openSidePanel(rig, page);
    await panel.waitForWords(`Not in your pipeline linkedin.com/in/${slug}`);
    await panel.press('Add');
    await panel.waitForWords('Deal opened in Prospecting');
  });
  expect([...walked.html.keys()]).toEqual([...without.html.keys()]);
  for (const [moment, html] of without.html) expect(walked.html.get(moment), moment).toBe(html);
  expect([walked.refused, walked.errors]).toEqual([[], []]);

  // What stands in the story is what the profile said
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  await panel?.waitForWords(
    'Mara Lindqvist Head of Operations at Nordvik | Three sites, one yard Nordvik · Malmö, Skåne County, Sweden',
  );
  expect(await panel?.says()).toMatch(/Deal Prospecting no amount.*Planned Follow up/);
  await goOnTo(page, 'kadri-s-1');
  await panel?.waitForWords('Kadri Saar Tallinn, Harjumaa, Estonia');
  expect(await panel?.says()).not.toContain('Nordvik');
  await page.evaluate(() => window.linkedin.search('nordvik'));
  await panel?.waitForWords('Open somebody’s profile on LinkedIn, and their deal stands here.');
  await page.close();
};

/** The namesake is somebody else, and whoever reads is nobody's prospect. */
export const othersFlow = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, `/in/${NAMESAKE}/`);
  const panel = await openSidePanel(rig, page);

  // Given Mara of Nordvik is in the pipeline, her namesake is neither marked nor taken for her
  await panel.waitForWords(`Not in your pipeline linkedin.com/in/${NAMESAKE}`);
  await panel.press('Add');
  await panel.waitForWords('Mara Lindqvist Illustrator of books for small children Papperslykta Förlag');
  expect(await panel.says()).not.toMatch(/Nordvik|Do you have them already|The same person/);
  await panel.press('Undo');
  await panel.waitForWords('Not in your pipeline');

  // The own profile is told by the page itself …
  await goOnTo(page, 'omar-haddad-seller');
  await panel.waitForWords(`Not in your pipeline ${OWN}`);
  await waitForTitle(page, 'Omar Haddad');
  await panel.press('Add');
  await panel.waitForWords('This is one of your own addresses, so it was not added.');

  // … and by "My addresses", where it can be taken out again
  await changeOwn(rig, 'add', OWN);
  await page.bringToFront();
  await panel.waitForWords('This is your own profile. It is never added.');
  await goOnTo(page, 'omar-haddad-dds');
  await panel.waitForWords('Not in your pipeline linkedin.com/in/omar-haddad-dds');
  await changeOwn(rig, 'remove', OWN);
  await page.close();
};

type Launch = (options: RigOptions) => Promise<Rig>;

/** The walk in a browser in which an extension stands that does nothing. */
const walkWithout = async (launch: Launch): Promise<Walked> => {
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-empty-'));
  try {
    const rig = await launch({ extension: await writeEmptyExtension(folder) });
    try {
      return await walkProfiles(rig, () => Promise.resolve());
    } finally {
      await rig.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The main walk with the side panel, one after the other in one browser. */
export const linkedinProfile = (rig: () => Rig, launch: Launch): void => {
  test('LinkedIn is switched on where its risk stands, and the side panel sees the open profile', () =>
    switchOnFlow(rig()));
  test('profiles are added from the side panel, and their pages are as without us, to the letter', async () =>
    addFlow(rig(), await walkWithout(launch)));
  test('the namesake is somebody else, and the own profile is never added', () => othersFlow(rig()));
};
