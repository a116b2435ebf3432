import { sevenStages } from './seven-stages';
import type { Stage } from './stage';

/** A pipeline to begin with: its stages have built-in names until somebody gives them others. */
export type Template = 'seven' | 'four' | 'renewals' | 'empty';

type TemplateStage = Omit<Stage, 'id'> & { readonly word: string };

const four: readonly TemplateStage[] = [
  { word: 'lead', kind: 'open', colour: 1, targetDays: 7, category: 'pipeline', checklist: ['who'] },
  {
    word: 'talking',
    kind: 'open',
    colour: 3,
    targetDays: 14,
    category: 'pipeline',
    checklist: ['need', 'decider'],
  },
  {
    word: 'offer',
    kind: 'open',
    colour: 5,
    targetDays: 14,
    category: 'best case',
    checklist: ['price', 'timeline'],
  },
  { word: 'done', kind: 'won', colour: 7, targetDays: 30, category: 'closed', checklist: ['delivered'] },
];

const renewals: readonly TemplateStage[] = [
  {
    word: 'coming-up',
    kind: 'open',
    colour: 1,
    targetDays: 60,
    category: 'best case',
    checklist: ['review-written'],
  },
  {
    word: 'in-talks',
    kind: 'open',
    colour: 4,
    targetDays: 21,
    category: 'best case',
    checklist: ['need', 'price'],
  },
  {
    word: 'terms-sent',
    kind: 'open',
    colour: 6,
    targetDays: 14,
    category: 'commit',
    checklist: ['terms-accepted'],
  },
  {
    word: 'renewed',
    kind: 'won',
    colour: 7,
    targetDays: 30,
    category: 'closed',
    checklist: ['renewal-date-set'],
  },
];

/** The least a pipeline can be: somewhere to begin and somewhere to win. */
const empty: readonly TemplateStage[] = [
  { word: 'first', kind: 'open', colour: 1, targetDays: 14, category: 'pipeline', checklist: [] },
  { word: 'won', kind: 'won', colour: 7, targetDays: 30, category: 'closed', checklist: [] },
];

/** The stages of each template, in order. */
export const templates: Readonly<Record<Template, readonly TemplateStage[]>> = {
  seven: sevenStages.stages.map(({ id, ...stage }) => ({ ...stage, word: id })),
  four,
  renewals,
  empty,
};
