import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { build, type InlineConfig } from 'wxt';

/** One piece of source that a seeded build reads otherwise. */
export interface Edit {
  /** From the project's root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

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

/** WXT's spinner writes past its own logger. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { write } = process.stdout;
  process.stdout.write = (): boolean => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};

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

/**
 * Builds the extension into `outDir` with some of its source read otherwise, and gives the built folder; throws
 * when the source does not hold a text to be replaced. `hooks` may change the manifest.
 */
export const buildWith = async (
  outDir: string,
  edits: readonly Edit[],
  { browser = 'chrome', hooks }: { browser?: 'chrome' | 'firefox'; hooks?: InlineConfig['hooks'] } = {},
): Promise<string> => {
  const seeded = new Set<string>();
  const config: InlineConfig = {
    root: ROOT,
    outDir,
    browser,
    manifestVersion: 3,
    mode: 'production',
    logger: errorsOnly,
    ...(hooks && { hooks }),
    vite: () => ({ logLevel: 'error', plugins: edits.length > 0 ? [seeding(edits, seeded)] : [] }),
  };
  await quietly(() => build(config));
  for (const { file } of edits)
    if (!seeded.has(file)) throw new Error(`${file} is in no bundle, so the bug cannot be seeded.`);
  return join(outDir, `${browser}-mv3`);
};
