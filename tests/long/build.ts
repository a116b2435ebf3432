import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWith } from '../tools/seeded-build';
import type { SeededBug } from './seeded-bugs';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** Builds the extension as it is shipped and gives a copy below `folder`, which a later build leaves alone. */
export const buildShipped = async (folder: string): Promise<string> => {
  const copy = join(folder, 'shipped');
  await cp(await buildWith(OUTPUT, []), copy, { recursive: true });
  return copy;
};

/** Builds the extension with a bug in it below `folder`; throws when its source does not hold the seed's text. */
export const buildSeeded = (folder: string, { name, edits }: SeededBug): Promise<string> =>
  buildWith(join(folder, name.replaceAll(' ', '-')), edits);
