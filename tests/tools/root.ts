import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in which tools write: the project's, or for a trial the one that PIPESIDE_ROOT names. */
export const rootFolder = (): string =>
  resolve(process.env.PIPESIDE_ROOT ?? fileURLToPath(new URL('../..', import.meta.url)));
