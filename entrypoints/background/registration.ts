import { browser } from '../../lib/browser';
import { tellStop } from '../../lib/messages/news';
import type { Sender } from '../../lib/messages/sender';
import type { SiteSwitch } from '../../lib/messages/table';
import type { SiteMode } from '../../lib/pipeline/site-health';
import { headAt, siteHeads } from '../../lib/sites/heads';
import type { SiteHead } from '../../lib/sites/site';
import { readSettings } from './settings';

import { readHealths } from './site-health';

const scriptOf = (id: string): string => `overlay-${id}`;

/** The mode a person chose for a site, else its first. */
const modeOf = (
  { id, modes }: Pick<SiteHead, 'id' | 'modes'>,
  chosen: Readonly<Record<string, SiteMode>>,
): SiteMode => modes.find((mode) => mode === chosen[id]) ?? modes[0] ?? 'in-page';

/** The sites with what the browser really granted, how they are worked on, and how well they are read. */
export const listSites = async (): Promise<SiteSwitch[]> => {
  const [{ modes = {} }, healths] = await Promise.all([readSettings(), readHealths()]);
  return Promise.all(
    siteHeads.map(async ({ id, name, matches, modes: all }) => ({
      id,
      name,
      matches,
      isGranted: await browser.permissions.contains({ origins: [...matches] }),
      modes: all,
      mode: modeOf({ id, modes: all }, modes),
      ...(healths[id] && { health: healths[id] }),
    })),
  );
};

interface Script {
  readonly id: string;
  readonly file: string;
  readonly matches: string[];
}

/** Only where badges in the page were chosen; in side-panel mode no script is registered. */
const wantedScripts = async (): Promise<Script[]> =>
  (await listSites())
    .filter(({ isGranted, mode }) => isGranted && mode === 'in-page')
    .map(({ id, matches }) => ({ id: scriptOf(id), file: `${scriptOf(id)}.js`, matches: [...matches] }));

const registered = async (): Promise<string[]> =>
  (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);

/** Registering an id that persists throws, and Firefox empties registrations at an update: so the present state decides. */
const register = async (wanted: readonly Script[]): Promise<void> => {
  const present = await registered();
  const gone = present.filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const { id, file, matches } of wanted) {
    const script = {
      id,
      js: [file],
      matches,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    };
    if (present.includes(id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
};

const putIntoOpenTabs = async (wanted: readonly Script[]): Promise<void> => {
  for (const { file, matches } of wanted) {
    const tabs = await browser.tabs.query({ url: matches });
    await Promise.allSettled(
      tabs.map(({ id }) =>
        id === undefined
          ? undefined
          : browser.scripting.executeScript({
              target: { tabId: id },
              files: [file],
              injectImmediately: true,
            }),
      ),
    );
  }
};

/** Whether an overlay may work in the page it speaks from: its site is worked on in the page. */
export const isWelcome = async (sender: Sender): Promise<boolean> => {
  if (sender.kind === 'own') return true;
  const head = headAt(new URL(sender.url));
  const { modes = {} } = await readSettings();
  return head !== undefined && modeOf(head, modes) === 'in-page';
};

let last: Promise<unknown> = Promise.resolve();

const inTurn = (work: () => Promise<void>): Promise<void> => {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
};

/**
 * After a grant or a change of mode: registers, and puts the overlay into open tabs of the sites that are new; after
 * an install, an update or a start into those of all sites, whose overlays are gone or of another version.
 */
export const spread = (into: 'new' | 'all'): Promise<void> =>
  inTurn(async () => {
    const before = await registered();
    const wanted = await wantedScripts();
    await register(wanted);
    // Not waited for: a tab that sleeps or asks something may never answer, and must not stand in anybody's way.
    void putIntoOpenTabs(into === 'all' ? wanted : wanted.filter(({ id }) => !before.includes(id)));
  });

/** After a grant was taken back or a site was put into side-panel mode: nothing of ours runs in its pages any more. */
export const withdraw = (): Promise<void> =>
  inTurn(async () => {
    const wanted = await wantedScripts();
    await register(wanted);
    const stopped = siteHeads.filter(({ id }) => !wanted.some((script) => script.id === scriptOf(id)));
    await tellStop(stopped.map(({ id }) => id));
  });
