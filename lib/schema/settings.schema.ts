import * as z from 'zod/mini';

/** What a person sets; anything unreadable falls back to the browser's language. */
export const settings = z.object({
  language: z.enum(['en', 'bg']),
  /** The currency that was used last, ISO 4217. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** The currency that sums are told in; the one used last until it is set. */
  home: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** What one unit of another currency is worth in the home currency, as the person typed it. */
  rates: z.optional(z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.number().check(z.positive()))),
  /** The month in which the fiscal year begins, 1 to 12; January until it is set. */
  fiscalStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** Mail and profile addresses of the person themself, normalised, to leave them out. */
  own: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))),
  /** How each site is worked on, by its id; its first mode where nothing is said. */
  modes: z.optional(z.record(z.string(), z.enum(['in-page', 'side-panel']))),
  /** Whose deals the popup tells of; everybody's when absent. */
  shownOwner: z.optional(z.string().check(z.maxLength(120))),
  /** What span the numbers in the popup are of; a month until another is chosen. */
  shownSpan: z.optional(z.enum(['month', 'quarter', 'year'])),
  /** The latest month whose report was opened, as `yyyy-mm`. */
  monthEndSeen: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  /** Width of the sidebar in CSS pixels. */
  sidebarWidth: z.optional(z.int().check(z.minimum(280), z.maximum(720))),
});
export type Settings = z.infer<typeof settings>;
