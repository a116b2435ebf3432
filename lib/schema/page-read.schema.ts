import * as z from 'zod/mini';

const text = (most: number) => z.optional(z.string().check(z.maxLength(most)));

/** The one person that a profile page shows, as the reader in the page gives it. */
export const profileRead = z.object({
  profile: z.string().check(z.maxLength(500)),
  name: text(300),
  headline: text(1000),
  company: text(300),
  location: text(300),
});
