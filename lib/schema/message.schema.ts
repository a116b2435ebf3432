import * as z from 'zod/mini';
import { id } from './text.schema';

/** The outer form of every message: what it is about and the id its reply must carry. */
export const message = z.object({ name: z.string().check(z.maxLength(60)), id, input: z.unknown() });

const site = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));
/** Whether it is an address is for the rules to say: one odd one must not spoil a whole question. */
const address = z.string().check(z.maxLength(254), z.regex(/@/));
const place = z.string().check(z.maxLength(200));
const nothing = z.object({});

/** What each message must bring, by name. */
export const inputs = {
  'overlay.hello': nothing,
  'badges.of': z.object({ addresses: z.array(address).check(z.maxLength(500)) }),
  'deal.track': z.object({
    site,
    name: z.optional(z.string().check(z.maxLength(300))),
    address,
    awaitsReply: z.boolean(),
    thread: z.optional(
      z.object({ account: place, thread: place, subject: z.optional(z.string().check(z.maxLength(500))) }),
    ),
  }),
  'command.undo': z.object({ command: id }),
  'step.finish': z.object({ step: id }),
  'step.postpone': z.object({ step: id, until: z.enum(['tomorrow', 'next-week']) }),
  'overview.show': nothing,
  'health.seen': nothing,
  'sites.list': nothing,
  'sites.changed': nothing,
  'settings.show': nothing,
  'settings.change': z.object({ language: z.enum(['en', 'bg']) }),
} as const;
/** What each message brings, as types. */
export type Inputs = { [N in keyof typeof inputs]: z.infer<(typeof inputs)[N]> };
