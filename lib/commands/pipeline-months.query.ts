import { askOf, sieveOf } from '../metrics/ask';
import { transitions } from '../metrics/review/transitions';
import type { PipelineMonth } from '../pipeline/month-end';
import type { Filter, FilterChoices } from '../pipeline/numbers';
import type { Period } from '../pipeline/period';
import type { StageReview } from '../pipeline/review';
import type { Book } from '../projections/book/book';
import { reviewedPipeline } from './review.query';
import { stagesTold } from './stages-told.query';
import type { View } from './view';

/** Deals that were won stand in their last stage for ever; that they do is nothing that happened in a month. */
const hadDeals = ({ kind, entered, forward, back, lost, won, elsewhere, here }: StageReview): boolean =>
  entered + forward + back + lost + won + elsewhere + (kind === 'open' ? here : 0) > 0;

/** The pipeline asked for, else each that had deals in the month, in their order; the first where none had. */
export const pipelineMonths = (
  view: View,
  book: Book,
  month: Period,
  filter: Filter,
  all: FilterChoices,
): PipelineMonth[] => {
  const told = ({ id, name }: FilterChoices['pipelines'][number]): PipelineMonth => {
    const ask = askOf(month, view.today, sieveOf(book, { ...filter, pipeline: id }, view.lists));
    return { id, name, ...stagesTold(view, book, ask, id), transitions: transitions(book, ask, id) };
  };
  const asked = all.pipelines.filter(({ id }) => filter.pipeline === undefined || id === filter.pipeline);
  const months = asked.map(told);
  const busy = months.filter((one) => one.transitions.length > 0 || one.stages.some(hadDeals));
  const first = reviewedPipeline(filter.pipeline, all);
  return busy.length > 0 ? busy : months.filter(({ id }) => id === first);
};
