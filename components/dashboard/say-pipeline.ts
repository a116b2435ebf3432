import type { Pipeline } from '../../lib/pipeline/stage';
import type { Words } from '../../lib/words';

/** The name of a pipeline: the one people gave it, else the built-in word. */
export const sayPipeline = (words: Words, { id, word, name }: Pipeline): string =>
  name ?? words.name('pipeline', word ?? id);
