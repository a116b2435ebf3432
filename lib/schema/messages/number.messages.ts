import * as z from 'zod/mini';
import { money } from '../money.schema';
import { day, id } from '../text.schema';
import { nothing } from './parts';

/** Which deals are counted. */
export const filter = z.object({
  owner: z.optional(id),
  pipeline: z.optional(id),
  source: z.optional(id),
  tag: z.optional(id),
});

const period = z.object({ from: day, to: day });
/** A month, quarter or year that holds a day, or any two days. */
export const span = z.union([
  z.object({ kind: z.enum(['month', 'quarter', 'year']), on: day }),
  z.object({ kind: z.literal('custom'), from: day, to: day }),
]);

/** A span of the quick forecast. */
const ahead = z.enum(['this-month', 'next-month', 'this-quarter']);
/** An amount in minor units that somebody types into a what-if. */
const minor = z.number().check(z.nonnegative(), z.maximum(1e15));
const whatIf = z.discriminatedUnion('does', [
  z.object({ does: z.enum(['win', 'lose', 'slip']), deal: id }),
  z.object({ does: z.literal('amount'), deal: id, minor }),
  z.object({ does: z.literal('add'), minor, chance: z.number().check(z.minimum(0), z.maximum(1)) }),
]);

/** Messages about the numbers people steer by. */
export const numberInputs = {
  /** Without a span this month is told of. */
  'numbers.show': z.object({ span: z.optional(span), filter: z.optional(filter) }),
  'numbers.behind': z.object({
    number: id,
    period,
    filter: z.optional(filter),
    stage: z.optional(id),
  }),
  /** `change` is between the ends of two days; the span's first and last when absent. */
  'review.show': z.object({
    span: z.optional(span),
    filter: z.optional(filter),
    change: z.optional(z.object({ a: day, b: day, window: z.optional(period) })),
  }),
  'review.helped': z.object({ marker: id, filter: z.optional(filter) }),
  'month-end.show': z.object({ month: z.optional(day), filter: z.optional(filter) }),
  'forecast.show': z.object({ filter: z.optional(filter) }),
  'forecast.page': z.object({ filter: z.optional(filter), span: z.optional(ahead) }),
  'forecast.try': z.object({
    filter: z.optional(filter),
    what: z.array(whatIf).check(z.minLength(1), z.maxLength(40)),
  }),
  'goals.show': nothing,
  /** `until` sets the same in every such span up to the one that holds that day, a year's at most. */
  'quota.set': z.object({
    of: id,
    kind: z.enum(['month', 'quarter']),
    from: day,
    until: z.optional(day),
    amount: z.nullable(money),
  }),
  'target.set': z.object({
    number: id,
    kind: z.enum(['month', 'quarter', 'year']),
    from: day,
    value: z.nullable(z.number().check(z.nonnegative())),
  }),
} as const;
