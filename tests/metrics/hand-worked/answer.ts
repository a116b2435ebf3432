import attainment from '../../../lib/metrics/attainment.metric';
import averageDealSize from '../../../lib/metrics/average-deal-size.metric';
import conversion from '../../../lib/metrics/conversion.metric';
import conversionInPeriod from '../../../lib/metrics/conversion-in-period.metric';
import coverage from '../../../lib/metrics/coverage.metric';
import type { Metric } from '../../../lib/metrics/metric';
import newLeads from '../../../lib/metrics/new-leads.metric';
import openDeals from '../../../lib/metrics/open-deals.metric';
import salesCycle from '../../../lib/metrics/sales-cycle.metric';
import velocity from '../../../lib/metrics/velocity.metric';
import weighted from '../../../lib/metrics/weighted.metric';
import winLoss from '../../../lib/metrics/win-loss.metric';
import type { Told } from '../../../lib/pipeline/numbers';
import type { Book } from '../../../lib/projections/book/book';
import { askFor } from './ask';
import type { Question } from './question';
import { answerOfReview } from './review-answer';

type Answer = Readonly<Record<string, unknown>>;

/** The names that the one who worked by hand gave to what a metric tells. */
const named: Readonly<Record<string, readonly [Metric, (told: Told) => Answer]>> = {
  newLeads: [
    newLeads,
    ({ value: count, parts: { imported, backDated } }) => ({ count, imported, backDated }),
  ],
  cohort: [conversion, ({ value: rate, low = null, high = null, parts }) => ({ ...parts, rate, low, high })],
  inPeriod: [conversionInPeriod, ({ value: rate, parts }) => ({ ...parts, rate })],
  dealSize: [
    averageDealSize,
    ({ value: mean, parts: { count, median, without, noRate } }) => ({
      count,
      mean,
      median,
      without,
      noRate,
    }),
  ],
  cycle: [salesCycle, ({ value: mean, parts }) => ({ ...parts, mean })],
  winLoss: [winLoss, ({ value: rate, low = null, high = null, parts }) => ({ ...parts, rate, low, high })],
  open: [openDeals, ({ value: count, parts }) => ({ ...parts, count })],
  velocity: [velocity, ({ value: perDay, parts }) => ({ ...parts, perDay })],
  coverage: [
    coverage,
    ({ value, parts: { open, rest, met, required } }) => ({
      open,
      rest,
      coverage: met === 1 ? 'met' : value,
      required,
    }),
  ],
  attainment: [
    attainment,
    ({ value, parts: { won, quota, pace } }) => ({ won, quota, attainment: value, pace }),
  ],
  weighted: [weighted, ({ value: total, parts: { unknown } }) => ({ total, unknown })],
};

/** What the book answers, by the names of the one who worked by hand; throws at a number that is not there. */
export const answerOf = (book: Book, question: Question): Answer => {
  const found = named[question.number];
  if (!found) return answerOfReview(book, question);
  const [metric, answer] = found;
  return answer(metric.answer(book, askFor(book, question)));
};
