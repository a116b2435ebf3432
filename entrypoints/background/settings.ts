import { browser } from '../../lib/browser';
import { browserLanguage } from '../../lib/few-words';
import { type Settings, settings } from '../../lib/schema/settings.schema';

const KEY = 'settings';
const NAME_KEY = 'name';

/** The person's settings; the browser's language until they choose one. */
export const readSettings = async (): Promise<Settings> => {
  const parsed = settings.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { language: browserLanguage() };
};

/** Keeps what changed of the settings and gives all of them back. */
export const writeSettings = async (changed: Partial<Settings>): Promise<Settings> => {
  const now = { ...(await readSettings()), ...changed };
  await browser.storage.local.set({ [KEY]: now });
  return now;
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const randomName = (): string => {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % 26] ?? 'a');
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
};

let naming: Promise<string> | undefined;

/** The name of our elements and events in pages, made at random once per installation. */
export const installationName = (): Promise<string> => {
  naming ??= (async () => {
    const found = (await browser.storage.local.get(NAME_KEY))[NAME_KEY];
    if (typeof found === 'string' && /^[a-z]+-[a-z]+$/.test(found)) return found;
    const name = randomName();
    await browser.storage.local.set({ [NAME_KEY]: name });
    return name;
  })().catch((error) => {
    naming = undefined;
    throw error;
  });
  return naming;
};
