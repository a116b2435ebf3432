import * as z from 'zod/mini';

/** The id of a site. */
export const site = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));
/** Of a mailbox or a profile. Whether it is one is for the rules to say: one odd one must not spoil a whole question. */
export const address = z.string().check(z.maxLength(500), z.regex(/@|^https:\/\//));
const text = z.string().check(z.maxLength(300));
/** What a page tells of somebody beside their address. */
export const details = {
  name: z.optional(text),
  headline: z.optional(z.string().check(z.maxLength(1000))),
  company: z.optional(text),
  location: z.optional(text),
};
/** Where something stands in a mailbox. */
export const place = z.string().check(z.maxLength(200));
/** A message that brings nothing. */
export const nothing = z.object({});
/** A name that a person gives something of their own. */
export const givenName = z.string().check(z.minLength(1), z.maxLength(100));
/** What a person searches a list for. */
export const searched = z.string().check(z.maxLength(200));
