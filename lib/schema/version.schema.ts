import * as z from 'zod/mini';
import { hlc, id } from './text.schema';

/** One value of one field of a record: all free text and personal data, apart from the facts so that it can be erased. */
export const recordVersion = z.object({
  record: id,
  field: z.string().check(z.regex(/^[a-z][A-Za-z]*(:[A-Za-z0-9-]+)?$/)),
  value: z.union([z.string().check(z.maxLength(20_000)), z.null()]),
  hlc,
  command: id,
  visibility: z.enum(['team', 'private']),
});
export type RecordVersion = z.infer<typeof recordVersion>;
/** A version before the log has given it its clock and command. */
export type NewVersion = Pick<RecordVersion, 'record' | 'field' | 'value'>;
