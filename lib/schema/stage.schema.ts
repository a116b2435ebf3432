import * as z from 'zod/mini';
import { id } from './text.schema';

/** How sure a deal is meant to be in the forecast. */
export const category = z.enum(['pipeline', 'best case', 'commit', 'closed', 'omitted']);
/** What entering a stage makes of a deal. */
export const stageKind = z.enum(['open', 'won']);
/** A stay or a limit in days. */
export const stageDays = z.int().check(z.minimum(1), z.maximum(3650));
/** One of the stage colours. */
export const stageColour = z.int().check(z.minimum(1), z.maximum(7));
/** Items of an exit checklist, by id. */
export const checklist = z.array(id).check(z.maxLength(30));

/** A stage as it is when it is added; `word` is the built-in name it has until somebody names it. */
export const newStage = z.object({
  stage: id,
  word: z.optional(id),
  kind: stageKind,
  colour: stageColour,
  targetDays: stageDays,
  category,
  checklist,
});
export type Category = z.infer<typeof category>;
