import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** The folder of a shipped build; `npm test` makes it before these tests run. */
export const built = (browser: 'chrome' | 'firefox'): string => {
  const folder = join(output, `${browser}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${browser} is not built yet: run npm run build first.`);
  return folder;
};

/** The shipped zip, unpacked into a temporary folder. */
export const unpacked = async (browser: 'chrome' | 'firefox'): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(built(browser), 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const zip = await readFile(join(output, `pipeside-${version}-${browser}.zip`));
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-zip-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return folder;
};
