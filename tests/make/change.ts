import { pipelineChange } from '../../lib/metrics/review/pipeline-change';
import type { Filter } from '../../lib/pipeline/numbers';
import type { Period } from '../../lib/pipeline/period';
import type { PipelineChange } from '../../lib/pipeline/review';
import { askedOf } from './asked';
import { day, type History } from './history';

/** What changed the pipeline between the ends of two days of histories. */
export const changeOf = (
  histories: readonly History[],
  a: number,
  b: number,
  window?: Period,
  filter: Filter = {},
): PipelineChange => {
  const [book, { sieve }] = askedOf(histories, a, b, filter);
  return pipelineChange(book, sieve, { a: day(a), b: day(b), ...(window && { window }) });
};

/** The sums alone. */
export const termsOf = (change: PipelineChange) => {
  const { a: _a, b: _b, window: _window, deals: _deals, ...sums } = change;
  return sums;
};
