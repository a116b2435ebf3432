import { standing } from '../pipeline/stage';
import type { Book } from '../projections/book/book';
import type { Ask } from './ask';

const firstStage = (book: Book, { pipelines: asked }: Ask['sieve']): number | undefined => {
  const pipeline = book.frame.pipelines.find(({ id, isRetired }) =>
    asked ? asked[book.numberOf(id) ?? 0] === 1 : !isRetired,
  );
  const first = pipeline && standing(pipeline).find(({ kind }) => kind === 'open');
  return first && book.numberOf(first.id);
};

/**
 * By the number of a text in the book: 0 for the stage that is asked about, −1 for all else. Without one it is the
 * first open stage of the pipeline asked for, or of the first that is not retired; a stage of another pipeline than the
 * one asked for is not asked about.
 */
export const askedStage = (book: Book, { stage, sieve }: Ask): Int16Array => {
  const places = new Int16Array(book.texts.length).fill(-1);
  const number = stage ?? firstStage(book, sieve);
  const text = number === undefined ? undefined : book.texts[number];
  const pipeline = text === undefined ? undefined : book.standings.get(text)?.pipeline;
  if (number === undefined || pipeline === undefined) return places;
  if (!sieve.pipelines || sieve.pipelines[book.numberOf(pipeline) ?? 0] === 1) places[number] = 0;
  return places;
};
