import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/chromium';
import { clickAt, shadowElements } from '../../browser/closed-roots';
import { shoot, waitFor } from '../../browser/look';
import type { Rig } from '../../browser/rig';
import { built } from '../../flows/builds';
import {
  backToList,
  badges,
  GMAIL,
  lineSays,
  openMailbox,
  openThread,
  press,
  tagByMouse,
  today,
  waitForWords,
  wordsOf,
} from '../../flows/person';
import { loadHistory } from '../../make/load';
import { sampleHistory } from './sample';

const BADGE = 'button:has(> span > span:nth-child(3))';
const SENDER = { name: 'Alex Morgan', email: 'alex.morgan@pinecrest.example' };

/** What is looked for on screen, in each language. */
const SAYS = {
  en: {
    title: 'Where it may read',
    on: 'Gmail is on',
    off: 'Gmail is off',
    stage: 'Prospecting',
    step: 'Reply',
  },
  bg: {
    title: 'Къде може да чете',
    on: 'Gmail е включен',
    off: 'Gmail е изключен',
    stage: 'Проучване',
    step: 'Отговор',
  },
} as const;

interface Looks {
  readonly language: 'en' | 'bg';
  readonly dark: boolean;
}

type Tell = (sentence: string) => void;

const switchOn = async (rig: Rig, { language }: Looks, tell: Tell): Promise<Page> => {
  const says = SAYS[language];
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, says.title);
  await press(welcome, 'Gmail');
  await waitForWords(welcome, says.off);
  await press(welcome, 'Gmail');
  await waitForWords(welcome, says.on);
  tell(`switched Gmail off and on again by its switch; the page says "${says.on}…"`);
  return welcome;
};

/** The job of step one, once, in one look; throws a sentence for whatever was not really there. */
const walk = async (folder: string, looks: Looks, isSample: boolean, tell: Tell): Promise<void> => {
  const { language, dark } = looks;
  const says = SAYS[language];
  const name = (what: string) => join(folder, `${what}-${dark ? 'dark' : 'light'}-${language}.png`);
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL], language, dark });
  try {
    if (isSample) await loadHistory(rig, sampleHistory(today(), [SENDER.email]));
    const page = await openMailbox(rig, { language, theme: dark ? 'dark' : 'light' });
    const welcome = await switchOn(rig, looks, tell);
    await shoot(welcome, name('welcome'));
    await page.bringToFront();
    await openThread(page, SENDER.email);
    await tagByMouse(page);
    tell(`opened a thread and tagged its sender; the line says "${await lineSays(page)}"`);
    const [inThread] = await badges(page);
    if (!inThread?.startsWith(says.stage))
      throw new Error(`The thread shows "${inThread}" where ${says.stage} should stand.`);
    tell(`the thread shows the badge "${inThread}"`);
    await page.reload({ waitUntil: 'load' });
    await openThread(page, SENDER.email);
    const badge = await waitFor(
      async () => (await shadowElements(page, BADGE))[0],
      'the badge after a reload',
    );
    await clickAt(page, badge);
    await waitFor(async () => (await shadowElements(page, '#amount')).length > 0, 'the card beside the name');
    tell('a press on the badge opened the card of the deal beside the name');
    await shoot(page, name('thread'));
    await backToList(page);
    const inList = await waitFor(
      async () => (await badges(page)).find((one) => one.startsWith(says.stage)),
      'the badge in the list',
    );
    tell(`the list shows ${(await badges(page)).length} badge(s), among them "${inList}"`);
    await shoot(page, name('list'));
    const popup = await rig.openPopup(page);
    await waitForWords(popup, SENDER.name);
    if (!(await wordsOf(popup)).includes(says.step))
      throw new Error(`The popup does not say "${says.step}".`);
    tell(`the real popup shows the step "${says.step}" with ${SENDER.name}`);
    // A popup takes its size a moment after its content is there.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await shoot(popup, name('popup'));
  } finally {
    await rig.close();
  }
};

/** Does the job in both languages, light and dark, and says what it saw; 0 only if each was really there. */
export const doTheJob = async (isSample: boolean): Promise<number> => {
  const folder = join('.output', isSample ? 'pictures-sample' : 'pictures');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  process.stdout.write(
    'No display, so this does the job itself, in a headless browser with a fresh profile for each look.\n' +
      'The host was granted in the profile beforehand, since nobody can press the browser’s own question here.\n',
  );
  let missing = 0;
  for (const language of ['en', 'bg'] as const) {
    for (const dark of [false, true]) {
      process.stdout.write(`\n${language === 'en' ? 'English' : 'Bulgarian'}, ${dark ? 'dark' : 'light'}\n`);
      try {
        await walk(folder, { language, dark }, isSample, (sentence) =>
          process.stdout.write(`  ✓ ${sentence}\n`),
        );
      } catch (error) {
        missing += 1;
        process.stdout.write(`  ✗ ${(error as Error).message}\n`);
      }
    }
  }
  process.stdout.write(`\nPictures: ${folder}\nOrdinary Google Chrome is untried: this ran in Chromium.\n`);
  return missing === 0 ? 0 : 1;
};
