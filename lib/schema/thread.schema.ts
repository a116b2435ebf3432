import * as z from 'zod/mini';

/** Where a mail thread can be found again, as a deal's record keeps it. */
export const threadPlace = z.object({ site: z.string(), account: z.string(), thread: z.string() });
