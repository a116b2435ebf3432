import { standing } from '../pipeline/stage';
import type { Book } from '../projections/book/book';
import type { Ask } from './ask';

/** A stage and its pipeline, as numbers of a book's texts. */
export interface AskedStage {
  readonly stage: number;
  readonly pipeline: number;
}

const firstStage = (book: Book, { pipelines: asked }: Ask['sieve']): number | undefined => {
  const pipeline = book.frame.pipelines.find(({ id, isRetired }) =>
    asked ? asked[book.numberOf(id) ?? 0] === 1 : !isRetired,
  );
  const first = pipeline && standing(pipeline).find(({ kind }) => kind === 'open');
  return first && book.numberOf(first.id);
};

/**
 * The stage that is asked about; without one the first open stage of the pipeline asked for, or of the first that is
 * not retired. Undefined when there is none.
 */
export const askedStage = (book: Book, { stage, sieve }: Ask): AskedStage | undefined => {
  const number = stage ?? firstStage(book, sieve);
  const text = number === undefined ? undefined : book.texts[number];
  const pipeline = text === undefined ? undefined : book.standings.get(text)?.pipeline;
  if (number === undefined || pipeline === undefined) return undefined;
  return { stage: number, pipeline: book.numberOf(pipeline) ?? 0 };
};
