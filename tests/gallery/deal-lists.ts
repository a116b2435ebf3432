import type { Lists } from '../../lib/pipeline/lists';
import type { Pipeline } from '../../lib/pipeline/stage';

/** Pipelines for a choice between several. */
export const secondPipeline: Pipeline = {
  id: 'partners',
  name: 'Партньори и препродавачи',
  stages: [
    {
      id: 'met',
      name: 'Met at a fair',
      kind: 'open',
      colour: 3,
      targetDays: 1,
      category: 'pipeline',
      checklist: [],
    },
    {
      id: 'signed',
      name: 'Agreement',
      kind: 'won',
      colour: 7,
      targetDays: 30,
      category: 'closed',
      checklist: [],
    },
  ],
};

/** Lists with something of every kind. */
export const someLists: Lists = {
  owners: [
    { id: 'me', name: '', isRetired: false },
    { id: 'ivana', name: 'Ivana Petrova', isRetired: false },
  ],
  teams: [],
  tags: ['Key account', 'Trial', 'Autumn 2026', 'Понички'].map((name, place) => ({
    id: `tag-${place}`,
    name,
    isRetired: false,
  })),
  sources: [{ id: 'fair', name: 'Autumn fair', isRetired: false }],
  fields: [
    { id: 'seats', name: 'Seats', kind: 'number', isRetired: false, choices: [] },
    { id: 'vendor', name: 'Vendor now', kind: 'text', isRetired: false, choices: [] },
    { id: 'discount', name: 'Discount', kind: 'money', isRetired: false, choices: [] },
    { id: 'ends', name: 'Licence ends', kind: 'date', isRetired: false, choices: [] },
    {
      id: 'plan',
      name: 'Package',
      kind: 'choice',
      isRetired: false,
      choices: [
        { id: 'small', name: 'Small', isRetired: false },
        { id: 'large', name: 'Large', isRetired: true },
      ],
    },
    { id: 'old', name: 'Old field', kind: 'text', isRetired: true, choices: [] },
    { id: 'unused', name: 'Nobody sees this', kind: 'text', isRetired: true, choices: [] },
  ],
};

/** Lists as a new installation has them. */
export const noLists: Lists = {
  owners: [{ id: 'me', name: '', isRetired: false }],
  teams: [],
  tags: [],
  sources: [],
  fields: [],
};
