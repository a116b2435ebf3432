import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/chromium';
import type { Rig, RigOptions } from '../../browser/rig';
import { serveWorld } from '../../world/intercept';
import { type ListPage, serveList, takeList } from './list-page';
import { ask, worldOf } from './worlds';

const ORIGIN = 'https://mail.google.com/mail/u/0/';
const FLOOR = 'tests/bench/overlay/floor';

/** The pages that are compared, each with the same document, and the living mailbox with our overlay in it. */
export interface StageSet {
  readonly ours: Page;
  readonly floor: Page;
  readonly plain: Page;
  readonly mailbox: Page;
  close(): Promise<void>;
}

const openMailbox = async (page: Page): Promise<void> => {
  await serveWorld(page, { today: '2026-11-24', rows: 50 });
  await page.goto(ORIGIN);
  await page.waitForSelector('tr.zA');
};

const tagEverybody = async (page: Page, extensionId: string, { addresses }: ListPage): Promise<object> => {
  const world = await worldOf(page, extensionId);
  for (const address of addresses)
    await ask(world, 'deal.track', { site: 'gmail', address, awaitsReply: true });
  return (await ask(world, 'badges.of', { addresses })) as object;
};

/** Teaches the floor every stage; a reload forgets them. */
const teach = async (page: Page, floorId: string, stages: object): Promise<void> => {
  const world = await worldOf(page, floorId);
  await world.evaluate((stages) => {
    const { learnStages } = globalThis as unknown as { learnStages(stages: object): void };
    learnStages(stages);
  }, stages);
};

/**
 * Three browsers with the same flags, so that each page stays in front of its own: one with our build and two
 * with the floor as their extension, put in by the same mechanism; at the host of the third page it does nothing.
 */
export const setStage = async (extension: string): Promise<StageSet> => {
  const rigs: Rig[] = [];
  const launch = async (options: RigOptions): Promise<Rig> => {
    const rig = await launchChromium(options);
    rigs.push(rig);
    return rig;
  };
  const close = async () => {
    await Promise.all(rigs.map((rig) => rig.close()));
  };
  try {
    const mine = await launch({ extension, grants: ['https://mail.google.com/*'] });
    const least = await launch({ extension: FLOOR });
    const bare = await launch({ extension: FLOOR });
    const mailbox = await mine.openPage();
    await openMailbox(mailbox);
    const list = await takeList(mailbox);
    const stages = await tagEverybody(mailbox, mine.extensionId, list);
    const [ours, floor, plain] = [await mine.openPage(), await least.openPage(), await bare.openPage()];
    await serveList(ours, ORIGIN, list);
    await serveList(floor, ORIGIN, list);
    await serveList(plain, 'https://plain.example/mail/u/0/', list);
    await teach(floor, least.extensionId, stages);
    return { ours, floor, plain, mailbox, close };
  } catch (error) {
    await close();
    throw error;
  }
};
