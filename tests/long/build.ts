import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build, type InlineConfig } from 'wxt';
import { quietly } from './quietly';
import type { Edit, SeededBug } from './seeded-bugs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const quiet = (): void => undefined;
const errorsOnly = {
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  level: 0,
} satisfies NonNullable<InlineConfig['logger']>;

const edited = (code: string, file: string, edits: readonly Edit[]): string =>
  edits.reduce((text, { from, to }) => {
    if (text.split(from).length !== 2)
      throw new Error(`${file} does not hold this text just once, so the bug cannot be seeded:\n${from}`);
    return text.replace(from, () => to);
  }, code);

const seeding = (edits: readonly Edit[], seeded: Set<string>): Plugin => ({
  name: 'pipeside-seeded-bug',
  enforce: 'pre',
  transform(code, id) {
    const file = edits.find((edit) => resolve(ROOT, edit.file) === id.split('?')[0])?.file;
    if (file === undefined) return undefined;
    seeded.add(file);
    return edited(
      code,
      file,
      edits.filter((edit) => edit.file === file),
    );
  },
});

const buildInto = async (outDir: string, edits: readonly Edit[]): Promise<string> => {
  const seeded = new Set<string>();
  const config: InlineConfig = {
    root: ROOT,
    outDir,
    browser: 'chrome',
    manifestVersion: 3,
    mode: 'production',
    logger: errorsOnly,
    vite: () => ({ logLevel: 'error', plugins: edits.length > 0 ? [seeding(edits, seeded)] : [] }),
  };
  await quietly(() => build(config));
  for (const { file } of edits)
    if (!seeded.has(file)) throw new Error(`${file} is in no bundle, so the bug cannot be seeded.`);
  return join(outDir, 'chrome-mv3');
};

/** Builds the extension as it is shipped and gives a copy below `folder`, which a later build leaves alone. */
export const buildShipped = async (folder: string): Promise<string> => {
  const copy = join(folder, 'shipped');
  await cp(await buildInto(join(ROOT, '.output'), []), copy, { recursive: true });
  return copy;
};

/** Builds the extension with a bug in it below `folder`; throws when its source does not hold the seed's text. */
export const buildSeeded = (folder: string, { name, edits }: SeededBug): Promise<string> =>
  buildInto(join(folder, name.replaceAll(' ', '-')), edits);
