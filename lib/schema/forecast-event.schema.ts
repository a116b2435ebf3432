import * as z from 'zod/mini';
import { day, id } from './text.schema';

/** A sum in minor units. */
const sum = z.number().check(z.nonnegative(), z.maximum(1e18));

/** What was said of the deals of an owner, of a pipeline, or of all. */
const said = z.object({
  owner: z.optional(id),
  pipeline: z.optional(id),
  low: sum,
  middle: sum,
  high: sum,
  mean3: sum,
  last: sum,
  weighted: sum,
  commit: z.optional(sum),
  best: z.optional(sum),
});

/** How many owners and pipelines the forecast of one span may be kept of. */
export const MOST_KEPT = 200;

/** Facts about forecasts. */
export const forecastData = {
  /** What was said of the month or quarter that begins on `from`, of what was known before; sums are in `home`. */
  'forecast.kept': z.object({
    kind: z.enum(['month', 'quarter']),
    from: day,
    home: z.string().check(z.regex(/^[A-Z]{3}$/)),
    said: z.array(said).check(z.maxLength(MOST_KEPT)),
  }),
} as const;
