import type { Transition } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { ELSEWHERE, WAS_LOST } from '../../projections/book/page';
import type { Ask } from '../ask';
import { eachStood } from '../each-stood';
import { ladderOf } from './ladder';

/** Where deals of a pipeline come from and go to beside its stages. */
const [CREATED, LOST, OTHER] = ['created', 'lost', 'elsewhere'] as const;

/**
 * How many deals went from where to where in a pipeline in a span, by the order of the stages. A row is a stage,
 * `created`, `lost` (opened again) or `elsewhere` (came from another pipeline) and is of who owned the deal when it
 * came to where it went from, or when it came at all; a column is a stage, `lost` or `elsewhere`; a win is a move into
 * a won stage.
 */
export const transitions = (book: Book, ask: Ask, pipeline: string): Transition[] => {
  const { from, to } = ask;
  const ladder = ladderOf(book, pipeline);
  const ids = [CREATED, ...ladder.stages.map(({ id }) => id), LOST, OTHER];
  const counts = new Float64Array(ids.length ** 2);
  const [created, lost, other] = [0, ids.length - 2, ids.length - 1];
  const count = (row: number, column: number) => {
    counts[row * ids.length + column] = (counts[row * ids.length + column] as number) + 1;
  };
  const placeOf = (stage: number | undefined) => ladder.places[stage ?? 0] ?? -1;
  eachStood(book, ask, ladder.places, ({ at, stay }, slot, row, place) => {
    const [came, left, next] = [stay.from[row] as number, stay.to[row] as number, stay.next[row]];
    if (came >= from) {
      if (row === at.stay[slot]) count(created, place + 1);
      else if (stay.next[row - 1] === WAS_LOST) count(lost, place + 1);
      else if (placeOf(stay.stage[row - 1]) < 0) count(other, place + 1);
    }
    if (left > to) return;
    if (next === WAS_LOST) return count(place + 1, lost);
    const there = next === ELSEWHERE ? -1 : placeOf(stay.stage[row + 1]);
    count(place + 1, there < 0 ? other : there + 1);
  });
  return ids.flatMap((row, y) =>
    ids.flatMap((column, x): Transition[] => {
      const found = counts[y * ids.length + x] as number;
      return found === 0 ? [] : [{ from: row, to: column, count: found }];
    }),
  );
};
