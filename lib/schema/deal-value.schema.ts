import * as z from 'zod/mini';
import { money } from './money.schema';
import { day, id } from './text.schema';

/** What somebody is to a deal. */
export const role = z.enum(['decides', 'pays', 'uses', 'blocks', 'unknown']);
export type Role = z.infer<typeof role>;

/** The value of an own field, but for text, which stands in the deal's record. */
export const customValue = z.union([z.number(), money, day, id]);

/** What one unit of the amount's currency was worth in the home currency when the amount was set. */
export const rate = z.object({
  to: z.string().check(z.regex(/^[A-Z]{3}$/)),
  rate: z.number().check(z.positive()),
});
