import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rig } from '../browser/rig';

/** The folder that files are kept in from now on, within the profile, without being asked where. */
export const downloadsOf = async (rig: Rig): Promise<string> => {
  const folder = join(rig.profile, 'downloads');
  await mkdir(folder, { recursive: true });
  // Firefox has it among its preferences from the start.
  if (rig.kind === 'firefox') return folder;
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
};
