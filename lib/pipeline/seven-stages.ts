import type { Pipeline } from './stage';

/** The pipeline a new installation starts with, from prospecting to fulfilment (design notes, "Words"). */
export const sevenStages: Pipeline = {
  id: 'sales',
  stages: [
    {
      id: 'prospecting',
      kind: 'open',
      colour: 1,
      targetDays: 14,
      category: 'pipeline',
      checklist: ['who', 'how-found'],
    },
    {
      id: 'qualification',
      kind: 'open',
      colour: 2,
      targetDays: 14,
      category: 'pipeline',
      checklist: ['need', 'decider'],
    },
    {
      id: 'meeting',
      kind: 'open',
      colour: 3,
      targetDays: 14,
      category: 'pipeline',
      checklist: ['next-steps-agreed'],
    },
    {
      id: 'proposal',
      kind: 'open',
      colour: 4,
      targetDays: 14,
      category: 'best case',
      checklist: ['pains', 'solution', 'price', 'timeline'],
    },
    {
      id: 'negotiation',
      kind: 'open',
      colour: 5,
      targetDays: 21,
      category: 'best case',
      checklist: ['terms-accepted'],
    },
    {
      id: 'closing',
      kind: 'open',
      colour: 6,
      targetDays: 10,
      category: 'commit',
      checklist: ['contract-signed'],
    },
    {
      id: 'fulfilment',
      kind: 'won',
      colour: 7,
      targetDays: 30,
      category: 'closed',
      checklist: ['delivered', 'review-written', 'renewal-date-set'],
    },
  ],
};

/** Whether an id is that of a pipeline. */
export const isPipelineId = (id: string): boolean => id === sevenStages.id || id.startsWith('pipeline-');
