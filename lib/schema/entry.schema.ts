import * as z from 'zod/mini';
import { storedEvent } from './event.schema';
import { id } from './text.schema';
import { recordVersion } from './version.schema';

/** One command as the second copy and a sealed part of it hold it: its answer, its facts and its record versions. */
export const entry = z.object({
  command: z.optional(
    z.object({
      id,
      name: z.string(),
      from: z.enum(['page', 'own']),
      at: z.number(),
      output: z.unknown(),
    }),
  ),
  events: z.array(storedEvent),
  versions: z.array(recordVersion),
});

/** Many lines pressed into one text, with what is needed to notice that it broke. */
export const sealedText = z.object({ count: z.int(), sum: z.string(), data: z.string() });

/** How much the log held when last heard of: numbers only. */
export const canary = z.object({ events: z.int(), versions: z.int() });
export type Canary = z.infer<typeof canary>;

/**
 * A loss of data that was noticed: `healed` when all came back from the second copy, `lost` when some did not.
 * How many events came back and how many are missing.
 */
export const accident = z.object({ state: z.enum(['healed', 'lost']), events: z.int(), missing: z.int() });
export type Accident = z.infer<typeof accident>;
