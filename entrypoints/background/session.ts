import { browser } from '../../lib/browser';

const KEY = 'begun';

/**
 * Does something once for each start of the browser or the extension: at install, update, enabling and start,
 * but not when a sleeping background wakes. Session storage lives exactly that long.
 */
export const onceASession = async (work: () => Promise<void>): Promise<void> => {
  const begun = (await browser.storage.session.get(KEY))[KEY];
  if (begun === true) return;
  await browser.storage.session.set({ [KEY]: true });
  await work();
};
