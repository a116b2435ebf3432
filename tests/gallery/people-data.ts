import type { SiteSwitch } from '../../lib/messages/table';
import { addDays } from '../../lib/pipeline/day';
import type { Owner } from '../../lib/pipeline/lists';
import type {
  CompanyLine,
  DuplicatePair,
  Lines,
  NeverEntry,
  PersonLine,
} from '../../lib/pipeline/people-pages';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { LOST, labelOf, type StageLabel } from '../../lib/pipeline/stage-label';
import { hardNames } from './names';
import { TODAY } from './overviews';

/** The label of a stage by its place in the built-in pipeline, around and around. */
export const stageLabel = (place: number): StageLabel => {
  const { id } = sevenStages.stages[place % sevenStages.stages.length] ?? { id: '' };
  return labelOf([sevenStages], id);
};

const NAMES = [
  ['Alex Morgan', 'alex.morgan@pinecrest.example', 'Pinecrest'],
  ['Ivana Petrova', 'ivana.petrova@lumen-optics.example', 'Lumen Optics'],
  ['', 'office@harbourlight.example', 'Harbourlight'],
  ['Jürgen Weiß', 'https://www.linkedin.com/in/juergen-weiss-4711', 'Weiß & Söhne GmbH'],
  ['Mia Chen', 'mia@quarry.example', 'Quarry'],
  ['Борис Димитров', 'b.dimitrov@balkan-steel.example', 'Балкан стомана ООД'],
  ['ليلى حداد', 'layla@cedar.example', 'شركة الأرز'],
  ['Sam O’Neill', 'sam.oneill@northwind.example', ''],
] as const;

/** Somebody of a list, but for what is told otherwise. */
export const lineOf = (place: number, otherwise: Partial<PersonLine> = {}): PersonLine => {
  const [name, address, company] = NAMES[place % NAMES.length] ?? NAMES[0];
  return {
    id: `person-${place}`,
    name,
    address,
    company,
    deal: `deal-${place}`,
    label: place === 4 ? LOST : stageLabel(place * 2),
    openDeals: place % 5 === 1 ? 3 : 1,
    owner: place % 3 === 0 ? 'dana' : 'me',
    touchedOn: addDays(TODAY, -place * place),
    isStale: place % 4 === 2,
    ...otherwise,
  };
};

/** Part of a list as the background gives it. */
export const part = <Line>(lines: readonly Line[], from = 0, all = lines.length): Lines<Line> => ({
  today: TODAY,
  from,
  all,
  lines,
});

/** The first people of many. */
export const manyPeople: readonly PersonLine[] = NAMES.map((_name, place) => lineOf(place));

/** People whose every word is as long as a word can be. */
export const hardPeople: readonly PersonLine[] = hardNames.map(({ name }, place) =>
  lineOf(place, {
    id: `hard-${place}`,
    name,
    company: name,
    address: 'a.very.long.address.of.somebody@subsidiary.corporation.example',
    owner: 'long',
    openDeals: 12,
    isStale: true,
    label: { word: 'proposal', colour: 3, name: place % 2 ? name : 'Pitch' },
  }),
);

/** Two owners, one with a name as long as names are. */
export const owners: readonly Owner[] = [
  { id: 'me', name: '', isRetired: false },
  { id: 'dana', name: 'Dana Ruiz', isRetired: false },
  { id: 'long', name: hardNames[0]?.name ?? '', isRetired: false },
];

/** A company with so many people. */
export const companyOf = (
  name: string,
  people: number,
  otherwise: Partial<CompanyLine> = {},
): CompanyLine => ({
  id: `company ${name}`,
  name,
  domains: [`${people}.pinecrest.example`],
  people: Array.from({ length: people }, (_one, place) => {
    const { id, name: who } = lineOf(place);
    return { id, name: who };
  }),
  open: people,
  won: people % 3,
  lost: 0,
  ...otherwise,
});

/** Pairs with every reason, the last two with hard names. */
export const pairs: readonly DuplicatePair[] = [
  {
    reason: 'same-name-and-company',
    one: {
      id: 'a',
      name: 'Alex Morgan',
      company: 'Pinecrest',
      identities: ['alex.morgan@pinecrest.example'],
    },
    other: {
      id: 'b',
      name: 'Alex Morgan',
      company: 'Pinecrest Group',
      identities: ['https://www.linkedin.com/in/alex-morgan'],
    },
  },
  {
    reason: 'signature',
    one: {
      id: 'c',
      name: 'Боян Илиев',
      company: 'Лумен',
      identities: ['boyan@lumen.example', 'b@lumen.example'],
    },
    other: { id: 'd', name: 'Boyan Iliev', company: 'Лумен', identities: ['boyan+news@lumen.example'] },
  },
  {
    reason: 'notice',
    one: { id: 'e', name: '', company: '', identities: ['office@harbourlight.example'] },
    other: { id: 'f', name: 'ليلى حداد', company: 'شركة الأرز', identities: [] },
  },
];

/** A pair whose every word is as long as a name. */
export const hardPair = (name: string): DuplicatePair => ({
  reason: 'same-name-and-company',
  one: {
    id: `one ${name}`,
    name,
    company: name,
    identities: ['a.very.long.address.of.somebody@subsidiary.corporation.example'],
  },
  other: { id: `other ${name}`, name: 'Max', company: name, identities: ['max@pinecrest.example'] },
});

/** Entries of every kind. */
export const neverEntries: readonly NeverEntry[] = [
  { id: '1', entry: 'noreply@parcel.example', kind: 'address', on: '2026-11-23' },
  { id: '2', entry: 'seller.example', kind: 'domain', on: '2026-11-02' },
  { id: '3', entry: '', kind: 'asked', on: '2026-11-20' },
  { id: '4', entry: '', kind: 'asked' },
  {
    id: '5',
    entry: 'a.very.long.address.of.somebody@a-very-long-subdomain.corporation.example',
    kind: 'address',
    on: '2026-10-12',
  },
];

/** Suggestions for every reason. */
export const neverSuggested: readonly NeverEntry[] = [
  { id: '', entry: 'seller-own-company.example', kind: 'domain', reason: 'own-domain' },
  { id: '', entry: 'notifications-and-reminders@service.example', kind: 'address', reason: 'automatic' },
  { id: '', entry: 'weekly@newsletter.example', kind: 'address', reason: 'newsletter' },
];

/** Two sites, one of them on. */
export const siteSwitches: readonly SiteSwitch[] = [
  {
    id: 'gmail',
    name: { en: 'Gmail', bg: 'Gmail' },
    matches: [],
    isGranted: true,
    modes: ['in-page'],
    mode: 'in-page',
  },
];
