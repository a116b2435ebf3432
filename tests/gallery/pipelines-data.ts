import type { Lists, Named } from '../../lib/pipeline/lists';
import type { PipelinesPage } from '../../lib/pipeline/pipelines-page';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import type { Pipeline, Stage } from '../../lib/pipeline/stage';
import { hardNames } from './names';

/** A stage like a new one, but for what is told otherwise. */
export const stageWith = (id: string, otherwise: Partial<Stage> = {}): Stage => ({
  id,
  kind: 'open',
  colour: 1,
  targetDays: 14,
  category: 'pipeline',
  checklist: [],
  ...otherwise,
});

/** The pipeline a new installation starts with, changed here and there. */
export const salesPipeline: Pipeline = {
  ...sevenStages,
  stages: [
    ...sevenStages.stages.map((stage) => (stage.id === 'meeting' ? { ...stage, staleAfterDays: 21 } : stage)),
    stageWith('demo', { name: 'Demo', colour: 6, retiredTo: 'meeting' }),
  ],
};

/** The smallest pipeline there can be. */
export const emptyPipeline: Pipeline = {
  id: 'small',
  word: 'empty',
  stages: [
    stageWith('begun', { name: 'Begun' }),
    stageWith('delivery', { name: 'Übergabe', kind: 'won', colour: 7, category: 'closed' }),
  ],
};

/** A pipeline in which everything has a name that puts the page to the test. */
export const hardPipeline: Pipeline = {
  id: 'hard',
  name: hardNames[0]?.name ?? '',
  stages: [
    ...hardNames.map(({ name }, place) =>
      stageWith(`hard-${place}`, {
        name,
        colour: (place % 7) + 1,
        targetDays: 3650,
        checklist: hardNames.map((_, at) => `item-${at}`),
        kind: place === hardNames.length - 1 ? 'won' : 'open',
      }),
    ),
    stageWith('old', { name: hardNames[2]?.name ?? '', retiredTo: 'hard-0' }),
  ],
  items: Object.fromEntries(hardNames.map(({ name }, at) => [`item-${at}`, name])),
};

/** The page of one pipeline, but for what is told otherwise. */
export const pageWith = (otherwise: Partial<PipelinesPage> = {}): PipelinesPage => ({
  pipelines: [salesPipeline],
  deals: {
    prospecting: { open: 42, won: 0, lost: 7 },
    qualification: { open: 18, won: 0, lost: 11 },
    meeting: { open: 9, won: 0, lost: 4 },
    proposal: { open: 6, won: 0, lost: 3 },
    negotiation: { open: 1, won: 0, lost: 0 },
    fulfilment: { open: 0, won: 23, lost: 0 },
  },
  stood: ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation', 'fulfilment'],
  learnt: { prospecting: 17, qualification: 9, proposal: 24 },
  ...otherwise,
});

/** Several pipelines, one of them retired. */
export const severalPipelines: PipelinesPage = pageWith({
  pipelines: [
    salesPipeline,
    { id: 'renewals', word: 'renewals', stages: [stageWith('reminder', { name: 'Reminder', colour: 3 })] },
    emptyPipeline,
    { id: 'old', name: 'Events 2025', isRetired: true, stages: emptyPipeline.stages },
  ],
});

/** Pipelines with long, hostile and right-to-left names, and more deals than most have. */
export const hardPipelines: PipelinesPage = pageWith({
  pipelines: [hardPipeline, ...hardNames.map(({ name }, at) => ({ ...emptyPipeline, id: `p${at}`, name }))],
  deals: Object.fromEntries(
    hardPipeline.stages.map(({ id }) => [id, { open: 1_234_567, won: 98_765, lost: 45_678 }]),
  ),
  stood: hardPipeline.stages.map(({ id }) => id),
});

const named = (id: string, name: string, isRetired = false): Named => ({ id, name, isRetired });

/** What a new installation has: the person at this computer alone. */
export const bareLists: Lists = {
  owners: [named('me', '')],
  teams: [],
  tags: [],
  sources: [],
  fields: [],
};

/** Lists as they are after some months. */
export const usualLists: Lists = {
  owners: [
    { ...named('me', 'Omar Nassar'), team: 'north' },
    { ...named('o1', 'Ivana Petrova'), team: 'south' },
    named('o2', 'Alex Morgan'),
    named('o3', 'Sam Reed', true),
  ],
  teams: [named('north', 'North'), named('south', 'South')],
  tags: [named('t1', 'fair'), named('t2', 'partner'), named('t3', 'reseller'), named('t4', '2024', true)],
  sources: [named('s1', 'Referral'), named('s2', 'Web form')],
  fields: [
    { ...named('f1', 'Seats'), kind: 'number', choices: [] },
    {
      ...named('f2', 'Industry'),
      kind: 'choice',
      choices: [named('c1', 'Transport'), named('c2', 'Health'), named('c3', 'Energy')],
    },
    { ...named('f3', 'Contract ends'), kind: 'date', choices: [] },
    { ...named('f4', 'Rating'), kind: 'choice', choices: [] },
  ],
};

const hard = (prefix: string): Named[] => hardNames.map(({ name }, at) => named(`${prefix}${at}`, name));

/** Lists in which every name puts the page to the test. */
export const hardLists: Lists = {
  owners: [named('me', hardNames[0]?.name ?? ''), ...hard('o').map((one) => ({ ...one, team: 'h3' }))],
  teams: hard('h'),
  tags: [...hard('t'), ...hard('r').map((one) => ({ ...one, isRetired: true }))],
  sources: hard('s'),
  fields: hard('f').map((one) => ({ ...one, kind: 'choice', choices: hard('c') })),
};
