import * as z from 'zod/mini';
import { money } from './money.schema';
import { stepKind } from './step-kind.schema';
import { day, id } from './text.schema';

/** The outer form of every message: what it is about and the id its reply must carry. */
export const message = z.object({ name: z.string().check(z.maxLength(60)), id, input: z.unknown() });

const site = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));
/** Of a mailbox or a profile. Whether it is one is for the rules to say: one odd one must not spoil a whole question. */
const address = z.string().check(z.maxLength(500), z.regex(/@|^https:\/\//));
const text = z.string().check(z.maxLength(300));
/** What a page tells of somebody beside their address. */
const details = {
  name: z.optional(text),
  headline: z.optional(z.string().check(z.maxLength(1000))),
  company: z.optional(text),
  location: z.optional(text),
};
const place = z.string().check(z.maxLength(200));
const nothing = z.object({});

/** What each message must bring, by name. */
export const inputs = {
  'overlay.hello': nothing,
  'badges.of': z.object({ addresses: z.array(address).check(z.maxLength(500)) }),
  'deal.track': z.object({
    site,
    ...details,
    address,
    awaitsReply: z.boolean(),
    thread: z.optional(
      z.object({ account: place, thread: place, subject: z.optional(z.string().check(z.maxLength(500))) }),
    ),
  }),
  'person.show': z.object({
    address,
    hints: z.optional(
      z.object({
        links: z.optional(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(20))),
        isNotice: z.optional(z.boolean()),
      }),
    ),
  }),
  'person.link': z.object({
    address,
    other: z.union([address, id]),
    reason: id,
    details: z.optional(z.object(details)),
  }),
  'person.apart': z.object({ address, other: z.union([address, id]) }),
  'profile.add': z.object({ tab: z.int(), profile: address, isNew: z.boolean() }),
  'deal.update': z.object({
    address,
    deal: id,
    stage: z.optional(id),
    amount: z.optional(z.nullable(money)),
    company: z.optional(z.string().check(z.maxLength(200))),
    step: z.optional(z.object({ kind: stepKind, dueDay: day })),
    note: z.optional(z.string().check(z.maxLength(5000))),
    on: z.optional(day),
  }),
  'deal.check': z.object({ address, deal: id, item: id, isDone: z.boolean() }),
  'deal.lose': z.object({ address, deal: id, reason: id, on: z.optional(day) }),
  'deal.reopen': z.object({ address, deal: id }),
  'deal.another': z.object({ address }),
  'panel.bring': nothing,
  'panel.side': nothing,
  'sidebar.resize': z.object({ width: z.int().check(z.minimum(280), z.maximum(720)) }),
  'command.undo': z.object({ command: id }),
  'step.finish': z.object({ step: id, address: z.optional(address) }),
  'step.postpone': z.object({ step: id, until: z.enum(['tomorrow', 'next-week']) }),
  'overview.show': nothing,
  'people.search': z.object({ text: z.string().check(z.maxLength(200)) }),
  'health.seen': nothing,
  'sites.list': nothing,
  'sites.changed': nothing,
  'settings.show': nothing,
  'settings.change': z.object({
    language: z.optional(z.enum(['en', 'bg'])),
    own: z.optional(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))),
  }),
  'site.mode': z.object({ site, mode: z.enum(['in-page', 'side-panel']) }),
  'site.noted': z.object({ seen: z.int().check(z.nonnegative(), z.maximum(1000)), isEmpty: z.boolean() }),
  'site.outline': z.object({ site }),
} as const;
/** What each message brings, as types. */
export type Inputs = { [N in keyof typeof inputs]: z.infer<(typeof inputs)[N]> };
