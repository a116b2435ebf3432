import * as z from 'zod/mini';

/** An id of ours: short, plain, safe in any place. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/));

/** A calendar day that exists, `yyyy-mm-dd`. */
export const day = z.iso.date();

/** A hybrid logical clock as text. */
export const hlc = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z-[0-9a-f]{4}-[a-z0-9]{4,16}$/));
