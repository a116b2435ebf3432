import { afterAll, beforeAll, test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import type { Rig } from '../browser/rig';
import { built } from './builds';
import { neverByShortcut, neverFlow } from './never.flow';
import { GMAIL } from './person';

let rig: Rig;
beforeAll(async () => {
  rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
});
afterAll(() => rig?.close());

test('those never to be added are not, by plus or shortcut, until they are taken off the list, in Firefox', () =>
  neverFlow(rig));

test('who presses the shortcut there is told why nothing happens, in Firefox', () => neverByShortcut(rig));
