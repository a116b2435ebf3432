import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A Chromium `Preferences` file, of which only what the rig touches is known here. */
export interface ChromiumPreferences {
  extensions?: { settings?: Record<string, Record<string, unknown>> };
  net?: Record<string, unknown>;
  [key: string]: unknown;
}

/** Changes the preferences of a profile that no browser has open; a fresh profile starts with none. */
export async function editPreferences(
  profile: string,
  edit: (before: ChromiumPreferences) => ChromiumPreferences,
): Promise<void> {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.rig`, JSON.stringify(edit(await read(file))));
  await rename(`${file}.rig`, file);
}

/** The same preferences without connections made on a guess, which would look like leaks at the proxy. */
export function withoutGuesses(before: ChromiumPreferences): ChromiumPreferences {
  return { ...before, net: { ...before.net, network_prediction_options: 2 } };
}

async function read(file: string): Promise<ChromiumPreferences> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ChromiumPreferences;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return {};
    }
    throw error;
  }
}
