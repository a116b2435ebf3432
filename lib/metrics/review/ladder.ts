import type { Stage } from '../../pipeline/stage';
import type { Book } from '../../projections/book/book';

/** The position of stages that win a deal: further than all others. */
const TOP = 0x7fff;

/** A pipeline's stages for the columns of a book. */
export interface Ladder {
  readonly stages: readonly Stage[];
  /** By the number of a text in the book: the place of that stage among `stages`; -1 for what is no stage of the pipeline. */
  readonly places: Int16Array;
  /** By the number of a text: how far on the stage is; a won stage is further than all others. */
  readonly positions: Int16Array;
}

/** The stages of a pipeline; none of a pipeline that the book does not know. */
export const ladderOf = ({ frame, texts, standings, numberOf }: Book, pipeline: string): Ladder => {
  const stages = frame.pipelines.find(({ id }) => id === pipeline)?.stages ?? [];
  const places = new Int16Array(texts.length).fill(-1);
  const positions = new Int16Array(texts.length).fill(-1);
  for (const [place, { id, kind }] of stages.entries()) {
    const number = numberOf(id);
    if (number === undefined) continue;
    places[number] = place;
    positions[number] = kind === 'won' ? TOP : (standings.get(id)?.position ?? place);
  }
  return { stages, places, positions };
};
