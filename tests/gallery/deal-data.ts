import { sevenStages } from '../../lib/pipeline/seven-stages';
import { LOST } from '../../lib/pipeline/stage-label';
import type { DealPage, DealStory } from '../../lib/pipeline/story';
import type { Language } from '../../lib/speak';
import { stage, told, usualHappenings } from './deal-happenings';
import { secondPipeline, someLists } from './deal-lists';
import { TODAY } from './overviews';

/** A deal half way along, but for what is told otherwise. */
export const richDeal = (otherwise: Partial<DealStory> = {}): DealStory => ({
  id: 'first',
  title: 'Ten seats for the Berlin office',
  pipeline: 'sales',
  stage: 'proposal',
  label: stage('proposal'),
  status: 'open',
  openedOn: '2026-11-02',
  amount: { minor: 1_250_000, currency: 'USD' },
  rate: { to: 'EUR', rate: 0.92 },
  expectedClose: '2026-12-18',
  pushes: 2,
  pulls: 1,
  owner: 'me',
  source: 'gmail',
  tags: ['tag-0', 'tag-3'],
  custom: {
    seats: 12.5,
    vendor: 'A spreadsheet',
    discount: { minor: 50_000, currency: 'EUR' },
    plan: 'large',
    old: 'Kept',
  },
  people: [
    { person: 'alex', name: 'Alex Morgan', address: 'alex.morgan@pinecrest.example', role: 'decides' },
    { person: 'mia', name: 'Mia Chen', address: 'https://www.linkedin.com/in/mia-chen', role: 'pays' },
    { person: 'layla', name: 'ليلى حداد', address: 'layla@pinecrest.example', role: 'unknown' },
  ],
  followers: [],
  mayFollow: false,
  stale: { clock: 'stage', days: 6, limit: 5 },
  checked: ['pains', 'price'],
  stays: [
    { stage: 'prospecting', from: '2026-11-02', to: '2026-11-05' },
    { stage: 'meeting', from: '2026-11-05', to: '2026-11-08' },
    { stage: 'prospecting', from: '2026-11-08', to: '2026-11-10' },
    { stage: 'meeting', from: '2026-11-10', to: '2026-11-18' },
    { stage: 'proposal', from: '2026-11-18' },
  ],
  steps: [
    { id: 'a', kind: 'call', dueDay: '2026-11-25', state: 'planned' },
    { id: 'c', kind: 'reply', dueDay: '2026-11-21', state: 'planned' },
    { id: 'b', kind: 'send', dueDay: '2026-11-20', state: 'done' },
  ],
  happenings: usualHappenings,
  ...otherwise,
});

/** A deal of which nothing is known but that it is there. */
export const emptyDeal: DealStory = {
  id: 'bare',
  title: '',
  pipeline: 'sales',
  stage: 'prospecting',
  label: stage('prospecting'),
  status: 'open',
  openedOn: TODAY,
  pushes: 0,
  pulls: 0,
  tags: [],
  custom: {},
  people: [{ person: 'one', name: '', address: 'somebody@pinecrest.example', role: 'unknown' }],
  followers: [],
  mayFollow: false,
  checked: [],
  stays: [{ stage: 'prospecting', from: TODAY }],
  steps: [],
  happenings: told({ on: TODAY, what: 'deal.opened', stage: stage('prospecting') }),
};

const { stale: _stale, ...fresh } = richDeal();

/** A won deal that may be renewed. */
export const wonDeal: DealStory = {
  ...fresh,
  stage: 'fulfilment',
  label: stage('fulfilment'),
  status: 'won',
  closedOn: '2026-11-20',
  mayFollow: true,
  follows: { deal: 'before', kind: 'upsell', title: 'Five seats', label: stage('fulfilment') },
  stays: [...fresh.stays.slice(0, -1), { stage: 'fulfilment', from: '2026-11-20' }],
};

/** A deal that was lost last year. */
export const lostDeal: DealStory = {
  ...fresh,
  status: 'lost',
  label: LOST,
  openedOn: '2025-11-10',
  closedOn: '2025-11-20',
  lostReason: 'price',
  stays: [{ stage: 'proposal', from: '2025-11-10', to: '2025-11-20' }],
};

/** What the page of a deal gets, but for what is told otherwise. */
export const pageWith = (language: Language, otherwise: Partial<DealPage> = {}): DealPage => ({
  language,
  today: TODAY,
  currency: 'EUR',
  home: 'EUR',
  deal: fresh,
  pipelines: [sevenStages],
  lists: someLists,
  ...otherwise,
});

/** Everything of a deal as long as a name. */
export const longPage = (language: Language, name: string): DealPage => {
  const named = { name, isRetired: false };
  const label = { word: 'own', name, colour: 2 };
  const stages = sevenStages.stages.map((one) => ({ ...one, name }));
  return pageWith(language, {
    pipelines: [
      { ...sevenStages, name, stages, items: { pains: name } },
      { ...secondPipeline, name },
    ],
    deal: richDeal({
      title: name,
      label,
      amount: { minor: 98_765_432_100, currency: 'USD' },
      owner: 'long',
      source: 'long',
      tags: ['long'],
      custom: { text: name, choice: 'long' },
      people: [
        {
          person: 'a',
          name,
          address: 'a.very.long.address.of.somebody@subsidiary.corporation.example',
          role: 'blocks',
        },
        {
          person: 'b',
          name,
          address: 'https://www.linkedin.com/in/somebody-with-a-very-long-address-123456789',
          role: 'unknown',
        },
      ],
      follows: { deal: 'before', kind: 'renewal', title: name, label },
      followers: [{ deal: 'after', kind: 'upsell', title: name, label }],
      mayFollow: true,
      happenings: told(
        { on: TODAY, what: 'note.added', note: name },
        { on: TODAY, what: 'deal.joined', name, role: 'decides' },
        { on: TODAY, what: 'deal.moved', stage: label },
        { on: TODAY, what: 'deal.edited.custom', name, value: name },
      ),
    }),
    lists: {
      owners: [{ id: 'long', ...named }],
      teams: [],
      tags: [{ id: 'long', ...named }],
      sources: [{ id: 'long', ...named }],
      fields: [
        { id: 'text', kind: 'text', choices: [], ...named },
        { id: 'choice', kind: 'choice', choices: [{ id: 'long', ...named }], ...named },
      ],
    },
  });
};
