import * as z from 'zod/mini';
import { catalogueInputs } from './messages/catalogue.messages';
import { dealInputs } from './messages/deal.messages';
import { numberInputs } from './messages/number.messages';
import { personInputs } from './messages/person.messages';
import { siteInputs } from './messages/site.messages';
import { id } from './text.schema';

/** The outer form of every message: what it is about and the id its reply must carry. */
export const message = z.object({ name: z.string().check(z.maxLength(60)), id, input: z.unknown() });

/** What each message must bring, by name. */
export const inputs = {
  ...siteInputs,
  ...personInputs,
  ...dealInputs,
  ...catalogueInputs,
  ...numberInputs,
} as const;
/** What each message brings, as types. */
export type Inputs = { [N in keyof typeof inputs]: z.infer<(typeof inputs)[N]> };
