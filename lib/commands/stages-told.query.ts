import type { Ask } from '../metrics/ask';
import { type BottleneckTold, bottleneck } from '../metrics/review/bottleneck';
import { stageReview } from '../metrics/review/stage-review';
import type { Bottleneck, StageReview } from '../pipeline/review';
import type { Book } from '../projections/book/book';
import type { View } from './view';

const labelled = ({ stage, below }: BottleneckTold, { label }: Pick<View, 'label'>): Bottleneck => ({
  ...(stage && { stage: { ...stage, label: label({ stage: stage.id, status: 'open' }) } }),
  below: below.map((one) => ({ ...one, label: label({ stage: one.id, status: 'open' }) })),
});

/** The stages of a pipeline in a span, and where deals wait, with the names of today. */
export const stagesTold = (
  view: Pick<View, 'label'>,
  book: Book,
  ask: Ask,
  pipeline: string,
): { readonly stages: StageReview[]; readonly bottleneck: Bottleneck } => ({
  stages: stageReview(book, ask, pipeline).map((stage) => ({
    ...stage,
    label: view.label({ stage: stage.id, status: stage.kind }),
  })),
  bottleneck: labelled(bottleneck(book, ask, pipeline), view),
});
