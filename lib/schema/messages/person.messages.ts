import * as z from 'zod/mini';
import { id } from '../text.schema';
import { address, details, nothing, searched } from './parts';

/** Messages about who somebody is. */
export const personInputs = {
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
  'people.search': z.object({ text: searched }),
  'people.list': z.object({ text: z.optional(searched), owner: z.optional(id), from: z.optional(z.int()) }),
  'companies.list': z.object({ text: z.optional(searched), owner: z.optional(id) }),
  'person.page': z.object({ person: id }),
  'person.change': z.object({
    person: id,
    name: details.name,
    company: details.company,
    headline: details.headline,
    location: details.location,
    /** One more address of mail or a profile. */
    add: z.optional(address),
  }),
  'duplicates.find': nothing,
  'people.merge': z.object({ one: id, other: id, reason: id }),
  /** Takes one record out of the person it was made one with. */
  'people.part': z.object({ person: id }),
  'people.keep-apart': z.object({ one: id, other: id }),
  'never.list': nothing,
  'never.add': z.object({
    /** An address, or a domain. */
    entry: z.string().check(z.minLength(3), z.maxLength(300)),
    /** They asked not to be added again: only a keyed hash of the address is kept. */
    isAsked: z.optional(z.boolean()),
  }),
  'never.remove': z.object({ entry: id }),
} as const;
