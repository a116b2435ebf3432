import * as z from 'zod/mini';
import { money } from './money.schema';
import { category, checklist, newStage, stageColour, stageDays, stageKind } from './stage.schema';
import { day, id } from './text.schema';

const most = z.maxLength(100);
const ids = z.array(id).check(most);

/** What can be set on a stage later; its name stands in the pipeline's record. */
const stageEdit = z.discriminatedUnion('field', [
  z.object({ pipeline: id, stage: id, field: z.literal('kind'), value: stageKind }),
  z.object({ pipeline: id, stage: id, field: z.literal('colour'), value: stageColour }),
  z.object({ pipeline: id, stage: id, field: z.literal('targetDays'), value: stageDays }),
  z.object({ pipeline: id, stage: id, field: z.literal('staleAfterDays'), value: z.nullable(stageDays) }),
  z.object({ pipeline: id, stage: id, field: z.literal('category'), value: category }),
  z.object({ pipeline: id, stage: id, field: z.literal('checklist'), value: checklist }),
]);

/** Facts about what deals are sorted by and measured against: pipelines, stages, owners, own fields, tags, sources, quotas, targets. */
export const catalogueData = {
  'pipeline.added': z.object({
    pipeline: id,
    word: z.optional(id),
    stages: z.array(newStage).check(most),
  }),
  'pipeline.renamed': z.object({ pipeline: id }),
  'pipeline.retired': z.object({ pipeline: id }),
  'stage.added': z.object({ pipeline: id, ...newStage.shape }),
  'stage.renamed': z.object({ pipeline: id, stage: id }),
  'stage.edited': stageEdit,
  'stage.retired': z.object({ pipeline: id, stage: id, to: id }),
  'stages.ordered': z.object({ pipeline: id, stages: ids }),
  'owner.added': z.object({ owner: id }),
  'owner.renamed': z.object({ owner: id }),
  'owner.joined': z.object({ owner: id, team: z.nullable(id) }),
  'owner.retired': z.object({ owner: id }),
  'field.added': z.object({
    field: id,
    kind: z.enum(['text', 'number', 'money', 'date', 'choice']),
    choices: ids,
  }),
  'field.renamed': z.object({ field: id }),
  'field.edited': z.object({ field: id, choices: ids }),
  'field.retired': z.object({ field: id }),
  'choice.added': z.object({ list: z.enum(['tag', 'source', 'team']), choice: id }),
  'choice.renamed': z.object({ list: z.enum(['tag', 'source', 'team']), choice: id }),
  'choice.retired': z.object({ list: z.enum(['tag', 'source', 'team']), choice: id }),
  /** What somebody is to win in the month or quarter that begins on `from`; null takes the quota back. */
  'quota.set': z.object({ of: id, kind: z.enum(['month', 'quarter']), from: day, amount: z.nullable(money) }),
  /** What a number is to come to in each such span from `from` on; null from when there is no target any more. */
  'target.set': z.object({
    number: id,
    kind: z.enum(['month', 'quarter', 'year']),
    from: day,
    value: z.nullable(z.number()),
  }),
} as const;
