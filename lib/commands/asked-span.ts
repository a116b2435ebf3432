import type { Day } from '../pipeline/day';
import type { Span } from '../pipeline/numbers';
import { spanOf } from '../pipeline/span';
import type { Inputs } from '../schema/message.schema';

/** The span that was asked for: this month where none was; of two days the earlier one is the first. */
export const askedSpan = (asked: Inputs['numbers.show']['span'], today: Day, fiscalStart: number): Span => {
  if (!asked) return spanOf('month', today, fiscalStart);
  if (asked.kind !== 'custom') return spanOf(asked.kind, asked.on, fiscalStart);
  const [from, to] = [asked.from, asked.to].sort() as [Day, Day];
  return { kind: 'custom', from, to };
};
