import * as z from 'zod/mini';

const said = z.object({ sum: z.number(), wins: z.number() });
const past = z.object({ model: said, recent: said, season: z.optional(said), came: said });
const step = z.object({
  low: z.number(),
  middle: z.number(),
  high: z.number(),
  mean3: z.number(),
  last: z.number(),
  weighted: z.number(),
  came: z.number(),
});

/** What was worked out of spans that are over, by what it rests on. */
export const forecastMemory = z.object({
  /** The version of Pipeside that worked it out. */
  version: z.string(),
  pasts: z.array(z.tuple([z.string(), past])),
  steps: z.array(z.tuple([z.string(), step])),
});
