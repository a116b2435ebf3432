import * as z from 'zod/mini';
import { id } from '../text.schema';
import { address, nothing, site } from './parts';

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** Messages about sites, settings and what our own surfaces need. */
export const siteInputs = {
  'overlay.hello': nothing,
  'badges.of': z.object({ addresses: z.array(address).check(z.maxLength(500)) }),
  'panel.bring': nothing,
  'panel.side': nothing,
  'sidebar.resize': z.object({ width: z.int().check(z.minimum(280), z.maximum(720)) }),
  'overview.show': nothing,
  /** A page names the person through whom it may lead to a deal. */
  'dashboard.open': z.object({ address: z.optional(address), deal: z.optional(id) }),
  'health.seen': nothing,
  'sites.list': nothing,
  'sites.changed': nothing,
  'settings.show': nothing,
  'settings.change': z.object({
    language: z.optional(z.enum(['en', 'bg'])),
    own: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))),
    /** Whose deals the popup tells of; null for everybody's. */
    shownOwner: z.optional(z.nullable(id)),
    /** What span the numbers in the popup are of. */
    shownSpan: z.optional(z.enum(['month', 'quarter', 'year'])),
    /** The month whose report was opened. */
    monthEndSeen: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
    home: z.optional(currency),
    /** The month in which the fiscal year begins. */
    fiscalStart: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
    /** Currency → what one unit of it is worth in the home currency; the whole table. */
    rates: z.optional(z.record(currency, z.number().check(z.positive()))),
  }),
  'site.mode': z.object({ site, mode: z.enum(['in-page', 'side-panel']) }),
  'site.noted': z.object({ seen: z.int().check(z.nonnegative(), z.maximum(1000)), isEmpty: z.boolean() }),
  'site.outline': z.object({ site }),
} as const;
