import { allMetrics } from '../../../lib/metrics/all';
import { type Ask, askOf } from '../../../lib/metrics/ask';
import { stageReview } from '../../../lib/metrics/review/stage-review';
import type { Told } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import type { FileBook } from './book-of-file';

/** A number of a period, as it is printed. */
export interface Printed extends Omit<Told, 'value'> {
  readonly name: string;
  readonly unit: string;
  readonly value: number | null;
}

/** All numbers of a period of a file, and the stages where the file has some. */
export interface Numbers {
  readonly period: Period;
  readonly numbers: Readonly<Record<string, Printed>>;
  readonly stages: readonly Readonly<Record<string, unknown>>[];
}

/** Every number of the folder for one period; money is in minor units of the currency. */
export const numbersOf = ({ book, pipeline }: FileBook, period: Period, today: string): Numbers => {
  const ask: Ask = askOf(period, today);
  const named = new Map(pipeline.stages.map(({ id, name = id }) => [id, name]));
  const isStaged = pipeline.stages.length > 2;
  return {
    period,
    numbers: Object.fromEntries(
      allMetrics.map(({ id, name, unit, answer }) => [id, { name: name.en, unit, ...answer(book, ask) }]),
    ),
    stages: isStaged
      ? stageReview(book, ask, pipeline.id).map(({ id, ...stage }) => ({
          stage: named.get(id) ?? id,
          ...stage,
        }))
      : [],
  };
};
