import * as z from 'zod/mini';
import { customValue, role } from '../deal-value.schema';
import { money } from '../money.schema';
import { category } from '../stage.schema';
import { stepKind } from '../step-kind.schema';
import { day, id } from '../text.schema';
import { address, details, place, site } from './parts';

/** A page names the person through whom it may change a deal; our own pages need not. */
const through = { address: z.optional(address), deal: id };

/** Messages about deals and their steps. */
export const dealInputs = {
  'deal.track': z.object({
    site,
    ...details,
    address,
    awaitsReply: z.boolean(),
    thread: z.optional(
      z.object({ account: place, thread: place, subject: z.optional(z.string().check(z.maxLength(500))) }),
    ),
  }),
  'deal.update': z.object({
    ...through,
    title: z.optional(z.string().check(z.maxLength(300))),
    pipeline: z.optional(id),
    stage: z.optional(id),
    amount: z.optional(z.nullable(money)),
    company: z.optional(z.string().check(z.maxLength(200))),
    expectedClose: z.optional(z.nullable(day)),
    owner: z.optional(z.nullable(id)),
    category: z.optional(z.nullable(category)),
    source: z.optional(z.nullable(id)),
    tag: z.optional(z.object({ tag: id, isOn: z.boolean() })),
    custom: z.optional(
      z.object({
        field: id,
        value: z.nullable(z.union([customValue, z.object({ text: z.string().check(z.maxLength(2000)) })])),
      }),
    ),
    step: z.optional(z.object({ kind: stepKind, dueDay: day })),
    note: z.optional(z.string().check(z.maxLength(5000))),
    on: z.optional(day),
  }),
  'deal.check': z.object({ ...through, item: id, isDone: z.boolean() }),
  'deal.lose': z.object({ ...through, reason: id, on: z.optional(day) }),
  'deal.reopen': z.object(through),
  'deal.another': z.object({ address, pipeline: z.optional(id) }),
  'deal.page': z.object({ deal: id }),
  'deal.join': z.object({ deal: id, person: z.union([id, address]), name: details.name, role }),
  'deal.leave': z.object({ deal: id, person: id }),
  'deal.follow': z.object({
    ...through,
    kind: z.enum(['renewal', 'upsell']),
    pipeline: z.optional(id),
    expectedClose: z.optional(day),
  }),
  'fact.redate': z.object({ deal: id, fact: z.string().check(z.maxLength(80)), on: day }),
  'command.undo': z.object({ command: id }),
  'step.finish': z.object({ step: id, address: z.optional(address) }),
  'step.postpone': z.object({ step: id, until: z.enum(['tomorrow', 'next-week']) }),
} as const;
