import * as z from 'zod/mini';

/** What a person sets; anything unreadable falls back to the browser's language. */
export const settings = z.object({ language: z.enum(['en', 'bg']) });
export type Settings = z.infer<typeof settings>;
