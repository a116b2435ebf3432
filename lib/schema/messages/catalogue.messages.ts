import * as z from 'zod/mini';
import { category, stageColour, stageDays, stageKind } from '../stage.schema';
import { id } from '../text.schema';
import { givenName, nothing } from './parts';

const stage = { pipeline: id, stage: id };
const list = z.enum(['owner', 'team', 'tag', 'source', 'field']);

/** Messages about what deals are sorted by. */
export const catalogueInputs = {
  'pipelines.show': nothing,
  'pipeline.add': z.object({
    template: z.enum(['seven', 'four', 'renewals', 'empty']),
    name: z.optional(givenName),
  }),
  'pipeline.rename': z.object({ pipeline: id, name: givenName }),
  /** Its deals go to a stage of another pipeline. */
  'pipeline.retire': z.object({ pipeline: id, to: z.optional(id) }),
  'stage.add': z.object({ pipeline: id, name: givenName, kind: stageKind, before: z.optional(id) }),
  'stage.change': z.object({
    ...stage,
    name: z.optional(givenName),
    kind: z.optional(stageKind),
    colour: z.optional(stageColour),
    targetDays: z.optional(stageDays),
    staleAfterDays: z.optional(z.nullable(stageDays)),
    category: z.optional(category),
    /** The whole checklist in order; an item without an id is new, one with another name gets it. */
    checklist: z.optional(z.array(z.object({ id: z.optional(id), name: givenName })).check(z.maxLength(30))),
  }),
  'stages.order': z.object({ pipeline: id, stages: z.array(id).check(z.maxLength(100)) }),
  'stage.retire': z.object({ ...stage, to: id }),
  'lists.show': nothing,
  'list.add': z.object({
    list,
    name: givenName,
    kind: z.optional(z.enum(['text', 'number', 'money', 'date', 'choice'])),
  }),
  'list.rename': z.object({
    list: z.enum(['owner', 'team', 'tag', 'source', 'field', 'choice']),
    id,
    name: givenName,
  }),
  'list.retire': z.object({ list, id }),
  'owner.join': z.object({ owner: id, team: z.nullable(id) }),
  /** The choices of an own field in order; one without an id is new. */
  'field.choices': z.object({
    field: id,
    choices: z.array(z.object({ id: z.optional(id), name: givenName })).check(z.maxLength(100)),
  }),
} as const;
