import type { PersonPage } from '../../lib/pipeline/people-pages';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { LOST } from '../../lib/pipeline/stage-label';
import type { DealStory, PersonStory } from '../../lib/pipeline/story';
import { TODAY } from './overviews';
import { stageLabel } from './people-data';

const dealOf = (otherwise: Partial<DealStory> = {}): DealStory => ({
  id: 'first',
  title: 'Ten seats',
  pipeline: 'sales',
  stage: 'proposal',
  label: stageLabel(3),
  status: 'open',
  openedOn: '2026-11-02',
  amount: { minor: 1_250_000, currency: 'EUR' },
  expectedClose: '2026-12-18',
  pushes: 0,
  pulls: 0,
  tags: [],
  custom: {},
  people: [],
  followers: [],
  mayFollow: false,
  checked: [],
  stays: [],
  steps: [],
  happenings: [],
  ...otherwise,
});

/** A person with a deal, but for what is told otherwise. */
export const personWith = (
  language: 'en' | 'bg',
  story: Partial<PersonStory> = {},
  page: Partial<PersonPage> = {},
): PersonPage => ({
  id: 'person-0',
  records: [{ id: 'person-0', name: 'Alex Morgan', company: 'Pinecrest', identities: [] }],
  story: {
    language,
    today: TODAY,
    currency: 'EUR',
    sidebarWidth: 360,
    name: 'Alex Morgan',
    address: 'alex.morgan@pinecrest.example',
    addresses: ['alex.morgan@pinecrest.example'],
    profiles: ['https://www.linkedin.com/in/alex-morgan'],
    headline: 'Operations lead at Pinecrest',
    location: 'Sofia, Bulgaria',
    company: 'Pinecrest',
    isCompanyGuessed: false,
    deals: [dealOf()],
    colleagues: [{ person: 'person-b', name: 'Ivana Petrova', label: stageLabel(2) }],
    proposals: [],
    pipelines: [sevenStages],
    ...story,
  },
  ...page,
});

/** Several deals in every state. */
export const manyDeals: readonly DealStory[] = [
  dealOf({ stale: { clock: 'touch', days: 30, limit: 14 } }),
  dealOf({ id: 'second', title: '', label: stageLabel(0) }),
  dealOf({ id: 'won', title: 'Pilot for the Sofia office', label: stageLabel(6), status: 'won' }),
  dealOf({
    id: 'lost',
    title: 'Spare parts',
    label: LOST,
    status: 'lost',
    amount: { minor: 9_800, currency: 'JPY' },
  }),
].map((deal, place) => {
  if (place !== 1) return deal;
  const { amount: _amount, expectedClose: _close, ...bare } = deal;
  return bare;
});

/** A person of whom everything is as long as a name. */
export const hardPerson = (language: 'en' | 'bg', name: string): PersonPage =>
  personWith(
    language,
    {
      name,
      company: name,
      headline: name,
      location: name,
      addresses: ['a.very.long.address.of.somebody@subsidiary.corporation.example'],
      profiles: ['https://www.linkedin.com/in/somebody-with-a-very-long-name-0123456789-abcdefghij'],
      deals: [dealOf({ title: name, amount: { minor: 98_765_432_100, currency: 'EUR' } })],
      colleagues: [{ person: 'person-b', name, label: { word: 'meeting', colour: 3, name } }],
      proposals: [
        {
          other: 'https://www.linkedin.com/in/other',
          shown: 'https://www.linkedin.com/in/other',
          name,
          company: name,
          reason: 'same-name-and-company',
        },
      ],
      pipelines: [sevenStages, { ...sevenStages, id: 'partners', name }],
    },
    {
      never: 'asked',
      records: ['one', 'other'].map((id) => ({
        id,
        name,
        company: name,
        identities: [`${id}@pinecrest.example`],
      })),
    },
  );
