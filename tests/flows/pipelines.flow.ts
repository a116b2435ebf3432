import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { callInRoots } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { choose, pressOn, standsIn, type, write } from './controls';
import { dashboardFromPopup, goTo, partSays, waitForFoot, waitForPart } from './dashboard';
import { waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse, waitForBadge } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const ROWS = '.stage-list';

/** The stages of the pipeline that is shown, in order. */
const stages = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.stage-name input')].map((one) => one.value),
  );

const waitForStages = (page: Page, ...wanted: string[]): Promise<unknown> =>
  waitFor(
    async () => {
      const seen = (await stages(page)).join(', ');
      if (seen !== wanted.join(', ')) throw new Error(seen);
      return true;
    },
    `the stages ${wanted.join(', ')}`,
  );

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The colour of the words of the first badge. */
const badgeColour = async (mail: Page): Promise<string | undefined> => {
  const colours = await callInRoots(mail, (root) => {
    const pill = root.querySelector('button > span');
    return pill && (pill as HTMLElement).checkVisibility() ? getComputedStyle(pill).color : '';
  });
  return colours.find(({ answer }) => answer !== '')?.answer;
};

const toDeal = async (page: Page): Promise<void> => {
  await goTo(page, 'People');
  await pressOn(page, 'Alex Morgan', '.people-table');
  await pressOn(page, 'Slotwise for our Leeds depot', '.person-deals');
  await waitForPart(page, '.deal-path', 'target:');
};

/** A new name is on the badge at once; places are changed by keys, and the focus stays where it was. */
const renameAndOrder = async (page: Page, mail: Page): Promise<void> => {
  await write(page, 'Name of the stage Prospecting', 'First contact');
  await waitForFoot(page, 'Saved.');
  await waitForBadge(mail, 'First contact 0d');
  await page.bringToFront();
  await pressOn(page, 'Name of the stage Meeting');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focusedName(page)).toBe('Move Meeting up');
  await page.keyboard.press('Enter');
  await waitForStages(
    page,
    ...['First contact', 'Meeting', 'Qualification', 'Proposal', 'Negotiation', 'Closing', 'Fulfilment'],
  );
  expect(await focusedName(page)).toBe('Move Meeting up');
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await waitForStages(
    page,
    ...['First contact', 'Qualification', 'Meeting', 'Proposal', 'Negotiation', 'Closing', 'Fulfilment'],
  );
  expect(await focusedName(page)).toBe('Move Meeting down');
};

/** A stage is added with everything of its own, and a deal moves into it. */
const addStage = async (page: Page, mail: Page): Promise<void> => {
  await type(page, 'Name of the new stage', 'Demo');
  await choose(page, 'Place', 'before Proposal');
  await pressOn(page, 'Add', '.stage-add');
  await waitForStages(
    page,
    ...['First contact', 'Qualification', 'Meeting', 'Demo', 'Proposal', 'Negotiation', 'Closing'],
    'Fulfilment',
  );
  await pressOn(page, 'Details of Demo');
  await pressOn(page, 'Rose', '.stage-details');
  await waitForFoot(page, 'Saved.');
  await write(page, 'Meant to stay', '5', '.stage-details');
  await waitForPart(page, ROWS, 'Meant to stay: 5 days');
  await write(page, 'Stale after', '9', '.stage-details');
  await waitForPart(page, ROWS, 'Stale after: 9 days');
  await write(page, 'New item', 'Room booked', '.stage-details');
  await waitFor(async () => standsIn(page, 'Name of Room booked'), 'the new item');

  await toDeal(page);
  await waitForPart(page, '.deal-path', 'Demo target: 5 days');
  await pressOn(page, 'Demo', '.deal-path');
  await waitForFoot(page, 'Saved: Alex Morgan, Demo.');
  await pressOn(page, 'Room booked');
  await waitForPart(page, '.deal-story', 'Ticked: Room booked');
  await waitForBadge(mail, 'Demo 0d');
  expect(await badgeColour(mail)).toBe('rgb(127, 64, 112)');
};

const retire = async (page: Page): Promise<void> => {
  await goTo(page, 'Pipelines');
  await pressOn(page, 'Details of Demo');
  await pressOn(page, 'Retire this stage…');
  await waitForPart(page, '.retire-question', '1 deal stands in it. It goes to:');
  await pressOn(page, 'Negotiation', '.retire-question');
  await pressOn(page, 'Retire', '.retire-acts');
  await waitForFoot(page, 'Retired: it stands in history only.');
  await waitForPart(page, '.retired-stages', 'Demo, its deals went to Negotiation');
};

/** A stage with a deal asks where to; the deal moves, its history keeps the name, and all of it can be undone. */
const retireStage = async (page: Page, mail: Page): Promise<void> => {
  await page.bringToFront();
  await retire(page);
  await waitFor(async () => (await focusedName(page)) === 'Details of Negotiation', 'the focus to go on');
  await waitForBadge(mail, 'Negotiation 0d');
  await page.bringToFront();
  await pressOn(page, 'Undo', '.done-line');
  await waitForFoot(page, 'Undone.');
  await waitFor(async () => (await stages(page)).includes('Demo'), 'the stage to be back');
  await waitForBadge(mail, 'Demo 0d');
  await page.bringToFront();
  await retire(page);
  await waitForBadge(mail, 'Negotiation 0d');
  await page.bringToFront();
  await toDeal(page);
  await waitForPart(page, '.deal-story', 'Moved to Demo');
  await waitForPart(page, '.deal-story', 'Moved to Negotiation');
  expect(await partSays(page, '.deal-path')).not.toContain('Demo');
};

/** Another pipeline from a template takes the deal, and gives it back when it is retired. */
const secondPipeline = async (page: Page, mail: Page): Promise<void> => {
  await goTo(page, 'Pipelines');
  await pressOn(page, 'Add a pipeline');
  await pressOn(page, 'Short sales', '.templates');
  await type(page, 'Name of the pipeline', 'Partners', '.pipeline-add');
  await pressOn(page, 'Add a pipeline', '.pipeline-add');
  await waitForFoot(page, 'Added.');
  await waitForStages(page, 'Lead', 'In talks', 'Offer', 'Delivery');

  await toDeal(page);
  await pressOn(page, 'Move to another pipeline…');
  await choose(page, 'Stage', 'Offer', '.move-pipeline');
  await pressOn(page, 'Move', '.move-pipeline .deal-buttons');
  await waitForFoot(page, 'Saved: Alex Morgan, Offer.');
  await waitForPart(page, '.deal-view', 'Stages Partners Lead target: 7 days In talks');
  await waitForPart(page, '.deal-view', 'Before, elsewhere: First contact: 0 days');
  await waitForBadge(mail, 'Offer 0d');

  await page.bringToFront();
  await goTo(page, 'Pipelines');
  await pressOn(page, 'Partners', '.pipeline-tabs');
  await pressOn(page, 'Retire this pipeline…');
  await waitForPart(page, '.retire-question', '1 open deal stands in it. It goes to: Sales First contact');
  expect(await partSays(page, '.retire-question')).not.toContain('Fulfilment');
  await pressOn(page, 'Meeting', '.retire-question');
  await pressOn(page, 'Retire', '.retire-acts');
  await waitForFoot(page, 'Retired: it stands in history only.');
  await waitForPart(page, '.retired-pipelines', 'Partners');
  await waitForBadge(mail, 'Meeting 0d');
  await page.bringToFront();
  await toDeal(page);
  await waitForPart(page, '.deal-story', 'Moved to Offer');
};

/** Stages and pipelines are made, changed and retired by hand; deals and the mailbox follow, history keeps its names. */
export const pipelinesFlow = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  await openThread(mail, ALEX);
  await tagByMouse(mail);
  await waitForPanel(mail, 'Alex Morgan');
  await mail.keyboard.press('Escape');
  await waitForNoPanel(mail);
  const page = await dashboardFromPopup(rig, mail);
  await goTo(page, 'Pipelines');
  await renameAndOrder(page, mail);
  await page.bringToFront();
  await addStage(page, mail);
  await retireStage(page, mail);
  await secondPipeline(page, mail);
};
