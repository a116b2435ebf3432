import * as z from 'zod/mini';

/** An amount in minor units with its currency. */
export const money = z.object({
  minor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
