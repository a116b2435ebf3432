import { type Ask, askOf, sieveOf } from '../metrics/ask';
import { didItHelp } from '../metrics/review/did-it-help';
import { lostReasons } from '../metrics/review/lost-reasons';
import { pipelineChange } from '../metrics/review/pipeline-change';
import { type SliceBy, slices } from '../metrics/review/slices';
import { transitions } from '../metrics/review/transitions';
import { velocityTold } from '../metrics/review/velocity-told';
import weighted from '../metrics/weighted.metric';
import { addDays } from '../pipeline/day';
import type { FilterChoices } from '../pipeline/numbers';
import type { DidItHelp, Marker, Review, Slice } from '../pipeline/review';
import type { Book } from '../projections/book/book';
import type { Inputs } from '../schema/message.schema';
import { askedSpan } from './asked-span';
import { allFilters, filterChoices, knownFilter } from './filter-choices.query';
import type { Around } from './numbers.query';
import { quotasTold } from './quotas-told.query';
import { stagesTold } from './stages-told.query';
import type { View } from './view';

/** Names of what a comparison is by. */
const namesOf = (
  by: SliceBy,
  { lists, pipelines }: View,
  { name: nameOf }: Around,
): ReadonlyMap<string, string> => {
  const named = { owner: lists.owners, source: lists.sources, tag: lists.tags, pipeline: pipelines }[by];
  return new Map(named.map((one) => [one.id, one.name ?? nameOf(by, ('word' in one && one.word) || one.id)]));
};

/** The line of deals without owner, source or tag has no name. */
const sliced = (view: View, book: Book, ask: Ask, by: SliceBy, around: Around): Slice[] => {
  const names = namesOf(by, view, around);
  const nameOf = (id: string) => (id === '' ? '' : (names.get(id) ?? around.name(by, id)));
  return slices(book, ask, by).map((slice) => ({ ...slice, name: nameOf(slice.id) }));
};

/** The pipeline a review is of: the one asked for, else the first that stands. */
export const reviewedPipeline = (
  asked: string | undefined,
  { pipelines }: Pick<FilterChoices, 'pipelines'>,
): string => asked ?? pipelines.find(({ isRetired }) => !isRetired)?.id ?? '';

/** The review of a pipeline's stages in a span, with the changes that were made of it. */
export const reviewOf = (
  view: View,
  book: Book,
  asked: Inputs['review.show'],
  around: Around,
  markersOf: readonly Marker[],
): Review => {
  const { today, lists } = view;
  const all = allFilters(book, view, around);
  const known = knownFilter(asked.filter ?? {}, all);
  const pipeline = reviewedPipeline(known.pipeline, all);
  const filter = { ...known, pipeline };
  const span = askedSpan(asked.span, today, around.fiscalStart);
  const sieve = sieveOf(book, filter, lists);
  const ask = askOf(span, today, sieve);
  // Between pipelines a comparison leaves out nothing but what else was asked.
  const { pipeline: _, ...others } = filter;
  const anywhere = askOf(span, today, sieveOf(book, others, lists));
  const last = span.to < today ? span.to : today;
  const change = asked.change ?? { a: addDays(span.from, -1), b: last };
  return {
    today,
    home: around.home,
    fiscalStart: around.fiscalStart,
    span,
    pipeline,
    filter,
    choices: filterChoices(all, filter),
    ...stagesTold(view, book, ask, pipeline),
    transitions: transitions(book, ask, pipeline),
    lost: lostReasons(book, ask).map((reason) => ({ ...reason, name: around.name('lost', reason.id) })),
    velocity: velocityTold(book, ask),
    change: pipelineChange(book, sieve, {
      a: change.a,
      b: change.b,
      ...(change.window && { window: change.window }),
    }),
    weighted: weighted.answer(book, ask),
    quotas: quotasTold(view, book, span, others, around),
    slices: {
      owner: sliced(view, book, ask, 'owner', around),
      source: sliced(view, book, ask, 'source', around),
      tag: sliced(view, book, ask, 'tag', around),
      pipeline: sliced(view, book, anywhere, 'pipeline', around),
    },
    markers: markersOf,
    isEmpty: book.pages.length === 0,
  };
};

/** Whether a change of a pipeline helped. */
export const helpedBy = (
  view: View,
  book: Book,
  marker: Marker,
  asked: Inputs['review.helped'],
  around: Around,
): DidItHelp => {
  const all = allFilters(book, view, around);
  const filter = knownFilter(asked.filter ?? {}, all);
  const pipeline = reviewedPipeline(filter.pipeline, all);
  const { today, sieve } = askOf(
    { from: marker.on, to: view.today },
    view.today,
    sieveOf(book, filter, view.lists),
  );
  return { marker, ...didItHelp(book, { today, sieve }, pipeline, marker) };
};
