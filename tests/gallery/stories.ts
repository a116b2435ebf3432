import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { DealStory, Happening, PersonStory } from '../../lib/pipeline/story';
import type { Language } from '../../lib/speak';
import { TODAY } from './overviews';

const happenings: readonly Happening[] = [
  { id: '9', command: '9', on: TODAY, what: 'note.added', note: 'Asked for two seats more.' },
  { id: '8', command: '8', on: '2026-11-23', what: 'step.planned', step: 'call', dueDay: '2026-11-25' },
  { id: '7', command: '7', on: '2026-11-20', what: 'step.done', step: 'send' },
  {
    id: '6',
    command: '6',
    on: '2026-11-19',
    what: 'deal.edited.amount',
    amount: { minor: 1_250_000, currency: 'EUR' },
  },
  { id: '5', command: '5', on: '2026-11-18', what: 'deal.moved', stage: labelOf([sevenStages], 'proposal') },
  {
    id: '1',
    command: '1',
    on: '2026-11-02',
    what: 'deal.opened',
    stage: labelOf([sevenStages], 'prospecting'),
  },
];

/** What nobody has said of a deal. */
const unsaid = {
  pushes: 0,
  pulls: 0,
  tags: [],
  custom: {},
  people: [],
  followers: [],
  mayFollow: false,
} as const;

/** A deal half way along, but for what is told otherwise. */
export const dealWith = (otherwise: Partial<DealStory> = {}): DealStory => ({
  id: 'first',
  title: 'Ten seats',
  pipeline: 'sales',
  stage: 'proposal',
  label: labelOf([sevenStages], otherwise.stage ?? 'proposal', otherwise.status),
  status: 'open',
  ...unsaid,
  openedOn: '2026-11-02',
  amount: { minor: 1_250_000, currency: 'EUR' },
  checked: ['pains', 'price'],
  stays: [
    { stage: 'prospecting', from: '2026-11-02', to: '2026-11-10' },
    { stage: 'meeting', from: '2026-11-10', to: '2026-11-18' },
    { stage: 'proposal', from: '2026-11-18' },
  ],
  steps: [
    { id: 'a', kind: 'call', dueDay: '2026-11-25', state: 'planned' },
    { id: 'b', kind: 'send', dueDay: '2026-11-20', state: 'done' },
  ],
  happenings,
  ...otherwise,
});

/** A deal that waits too long, with several people and an expected close that was put off. */
export const staleDeal = (): DealStory =>
  dealWith({
    stale: { clock: 'touch', days: 34, limit: 14 },
    expectedClose: '2026-12-18',
    pushes: 2,
    pulls: 1,
    people: [
      { person: 'person-a', name: 'Alex Morgan', address: 'alex@pinecrest.example', role: 'uses' },
      { person: 'person-b', name: 'Ivana Petrova', address: 'ivana@pinecrest.example', role: 'decides' },
      { person: 'person-c', name: '', address: 'finance@pinecrest.example', role: 'pays' },
    ],
  });

/** A deal that was won, of which nothing follows yet. */
export const wonDeal = (): DealStory =>
  dealWith({ stage: 'fulfilment', status: 'won', closedOn: '2026-11-20', mayFollow: true });

/** A deal of which nothing is known but that it is there. */
export const bareDeal: DealStory = {
  id: 'bare',
  title: '',
  pipeline: 'sales',
  stage: 'prospecting',
  label: labelOf([sevenStages], 'prospecting'),
  status: 'open',
  ...unsaid,
  openedOn: TODAY,
  checked: [],
  stays: [{ stage: 'prospecting', from: TODAY }],
  steps: [],
  happenings: [
    { id: '1', command: '1', on: TODAY, what: 'deal.opened', stage: labelOf([sevenStages], 'prospecting') },
  ],
};

/** What the card and the sidebar get of a person, but for what is told otherwise. */
export const storyWith = (language: Language, otherwise: Partial<PersonStory> = {}): PersonStory => ({
  language,
  today: TODAY,
  currency: 'EUR',
  sidebarWidth: 360,
  name: 'Alex Morgan',
  address: 'alex.morgan@pinecrest.example',
  addresses: ['alex.morgan@pinecrest.example'],
  profiles: [],
  headline: '',
  location: '',
  proposals: [],
  company: 'Pinecrest',
  isCompanyGuessed: false,
  deals: [dealWith()],
  colleagues: [{ person: 'person-b', name: 'Ivana Petrova', label: labelOf([sevenStages], 'meeting') }],
  pipelines: [sevenStages],
  ...otherwise,
});

/** Everything about a person as long as a name. */
export const longStory = (language: Language, name: string): PersonStory =>
  storyWith(language, {
    name,
    address: 'a.very.long.address.of.somebody@subsidiary.corporation.example',
    company: name,
    deals: [
      dealWith({
        title: name,
        amount: { minor: 98_765_432_100, currency: 'EUR' },
        happenings: [{ id: '1', command: '1', on: TODAY, what: 'note.added', note: name }],
      }),
      dealWith({ id: 'second', title: name, status: 'lost' }),
    ],
    colleagues: [{ person: 'person-b', name, label: labelOf([sevenStages], 'qualification') }],
  });
