import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reloadInFirefox } from '../browser/addon-state';
import { launchFirefox } from '../browser/firefox';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { built } from './builds';
import { complaintsOf, copyOf, ourElements } from './hygiene';
import { leftAndBack, navigate, updated } from './hygiene-lasting.flow';
import { backToList, badges, GMAIL, openMailbox, openThread, tagByMouse, waitForBadges } from './person';
import { MARA } from './tagged-mailbox';

let rig: Rig;
let folder: Awaited<ReturnType<typeof copyOf>>;
/** Badges in the list once Mara alone is tagged. */
let inList: number;

beforeAll(async () => {
  folder = await copyOf(built('firefox'));
  rig = await launchFirefox({ extension: folder.folder, grants: [GMAIL] });
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await backToList(page);
  inList = await waitFor(async () => (await badges(page)).length, 'badges in the list');
  await page.close();
});

afterAll(async () => {
  await rig?.close();
  await folder?.remove();
});

test('after 200 ways through the mailbox there are as many marks as at first, in Firefox', async () => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await navigate(page);
  await waitForBadges(page, inList);
  const marks = await ourElements(page);
  await navigate(page);
  await waitForBadges(page, inList);
  expect(await ourElements(page)).toEqual(marks);
  expect(marks.names).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a mailbox that was left and is gone back to shows what is known by now, once, in Firefox', () =>
  leftAndBack(rig, inList));

test('an update under an open tab: one interface, which works, in Firefox', () =>
  updated(rig, inList, async () => {
    const file = join(folder.folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    expect(await reloadInFirefox(rig)).toBe('0.1.1');
  }));
