import type { Entry } from '../../lib/log/entry';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';

const AT_ONCE = 2000;

/**
 * Puts made entries into the extension's database behind its back, and has it make its rows anew at its next
 * start, as after an update.
 */
export const loadHistory = async (rig: Rig, entries: readonly Entry[]): Promise<void> => {
  const page = await rig.openExtensionPage('popup.html');
  // The popup shows its heading once the background has answered, and by then the database is made.
  const isThere = () =>
    page.evaluate(
      async () =>
        document.querySelector('h1') !== null &&
        (await indexedDB.databases()).some(({ name }) => name === 'pipeside'),
    );
  await waitFor(isThere, 'the database of the extension');
  const events = entries.flatMap((entry) => entry.events);
  const versions = entries.flatMap((entry) => entry.versions);
  for (let at = 0; at < Math.max(events.length, versions.length); at += AT_ONCE) {
    await page.evaluate(
      (someEvents, someVersions) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('pipeside');
          opening.onerror = () => reject(new Error('the database could not be opened'));
          opening.onsuccess = () => {
            const db = opening.result;
            const tx = db.transaction(['events', 'versions', 'meta'], 'readwrite');
            for (const event of someEvents) tx.objectStore('events').put(event);
            for (const version of someVersions) tx.objectStore('versions').put(version);
            const reading = tx.objectStore('meta').get('meta');
            reading.onsuccess = () => {
              const meta = reading.result;
              meta.events += someEvents.length;
              meta.versions += someVersions.length;
              meta.projections = 0;
              tx.objectStore('meta').put(meta);
            };
            tx.oncomplete = () => {
              db.close();
              resolve();
            };
            tx.onabort = () => reject(new Error('the made history could not be written'));
          };
        }),
      events.slice(at, at + AT_ONCE),
      versions.slice(at, at + AT_ONCE),
    );
  }
  await page.close();
  await rig.restart();
};
