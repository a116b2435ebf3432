import * as z from 'zod/mini';
import { day } from './text.schema';

/** What is noted of how each site is read, by its id; anything unreadable begins anew. */
export const siteHealths = z.record(
  z.string(),
  z.object({
    since: day,
    people: z.int().check(z.nonnegative()),
    empty: z.int().check(z.nonnegative()),
    lastEmptyOn: z.optional(day),
  }),
);
