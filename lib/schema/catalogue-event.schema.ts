import * as z from 'zod/mini';
import { category, checklist, newStage, stageColour, stageDays, stageKind } from './stage.schema';
import { id } from './text.schema';

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

/** Facts about what deals are sorted by: pipelines and their stages, owners, own fields, tags, sources. */
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
} as const;
