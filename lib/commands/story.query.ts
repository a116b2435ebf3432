import type { LogReader } from '../log/read';
import { guessCompany, isSameCompany } from '../pipeline/company';
import type { Colleague, DealStory, Happening, PersonStory } from '../pipeline/story';
import type { DealRow } from '../projections/deal.projection';
import { byHappening } from '../projections/order';
import type { RecordRow } from '../projections/record.projection';
import { withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import { type Hints, proposalsOf } from './links.query';
import { dealsOf, onePerson, onePersonWith } from './one-person.query';

/** At most so many happenings and colleagues are told. */
const MOST_HAPPENINGS = 200;
const MOST_COLLEAGUES = 20;

const valuesOf = async (event: LogEvent, read: LogReader): Promise<Partial<Happening>> => {
  switch (event.type) {
    case 'deal.opened':
    case 'deal.moved':
    case 'deal.won':
    case 'deal.reopened':
      return { stage: event.data.stage };
    case 'deal.lost':
      return { reason: event.data.reason };
    case 'deal.edited':
      return event.data.field === 'amount' ? { amount: event.data.value } : {};
    case 'step.planned':
      return { step: event.data.kind, dueDay: event.data.dueDay };
    case 'step.postponed':
    case 'step.done':
    case 'step.dropped': {
      const step = await read.step(event.data.step);
      return {
        ...(step && { step: step.kind }),
        ...('dueDay' in event.data && { dueDay: event.data.dueDay }),
      };
    }
    case 'people.linked':
      return { reason: event.data.reason };
    case 'deal.checked':
      return { what: event.data.isDone ? 'deal.checked' : 'deal.unchecked', check: event.data.item };
    case 'note.added':
      return { note: (await read.record(event.data.note))?.fields.text ?? '' };
    case 'undone':
      return {};
    default:
      return event satisfies never;
  }
};

const dealStory = async (deal: DealRow, read: LogReader): Promise<DealStory> => {
  const facts = withoutUndone(await read.of(deal.id))
    .sort(byHappening)
    .reverse()
    .slice(0, MOST_HAPPENINGS);
  const happenings = facts.map(async (fact) => ({
    id: fact.id,
    on: fact.on,
    what: fact.type,
    ...(await valuesOf(fact, read)),
  }));
  const steps = await read.stepsOf(deal.id);
  return {
    id: deal.id,
    title: (await read.record(deal.id))?.fields.title ?? '',
    stage: deal.stage,
    status: deal.status,
    openedOn: deal.openedOn,
    ...(deal.closedOn !== undefined && { closedOn: deal.closedOn }),
    ...(deal.lostReason !== undefined && { lostReason: deal.lostReason }),
    ...(deal.amount && { amount: deal.amount }),
    checked: deal.checked,
    stays: (await read.journey(deal.id))?.stays ?? [],
    steps: steps
      .map(({ id, kind, dueDay, state }) => ({ id, kind, dueDay, state }))
      .sort((a, b) => (a.dueDay < b.dueDay ? -1 : 1)),
    happenings: await Promise.all(happenings),
  };
};

/** Others with an address at the same company's domain, or with the same company's name; none at a public provider. */
const colleaguesOf = async (
  people: readonly RecordRow[],
  company: string | undefined,
  read: LogReader,
): Promise<Colleague[]> => {
  const domains = people
    .flatMap(({ addresses }) => addresses)
    .filter((one) => guessCompany(one) !== undefined);
  const found: RecordRow[] = [];
  for (const address of domains) {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    found.push(...(await read.recordsAtDomain(domain, MOST_COLLEAGUES + 1)));
  }
  const [first] = company?.toLowerCase().split(/[\s,;()]+/) ?? [];
  if (company && first) {
    const named = await read.recordsByWord(first, 5 * MOST_COLLEAGUES);
    found.push(...named.filter(({ fields }) => fields.company && isSameCompany(fields.company, company)));
  }
  const own = new Set(people.map(({ id }) => id));
  const told: Colleague[] = [];
  for (const record of found) {
    if (own.has(record.id) || told.length === MOST_COLLEAGUES) continue;
    const other = await onePersonWith(record, read);
    for (const { id } of other) own.add(id);
    const [deal] = await dealsOf(other, read);
    const name = other.find(({ fields }) => fields.name)?.fields.name ?? record.addresses[0];
    if (deal) told.push({ name: name ?? '', stage: deal.stage, status: deal.status });
  }
  return told;
};

type Told = Omit<PersonStory, 'language' | 'today' | 'currency' | 'sidebarWidth'>;

/** Everything that is known of the person with exactly that address or profile, or undefined for nobody. */
export const storyOf = async (
  address: string,
  read: LogReader,
  hints: Hints = {},
): Promise<Told | undefined> => {
  const people = await onePerson([address], read);
  if (people.length === 0) return undefined;
  const deals = await dealsOf(people, read);
  const tells = (field: string) => people.find(({ fields }) => fields[field])?.fields[field];
  const identities = (kind: 'addresses' | 'profiles') => [
    ...new Set(people.flatMap((person) => person[kind])),
  ];
  const company = tells('company');
  const addresses = identities('addresses');
  const guessed = addresses.map(guessCompany).find((guess) => guess !== undefined);
  return {
    name: tells('name') ?? '',
    address,
    addresses,
    profiles: identities('profiles'),
    headline: tells('headline') ?? '',
    location: tells('location') ?? '',
    company: company ?? guessed ?? '',
    isCompanyGuessed: company === undefined,
    deals: await Promise.all(deals.map((deal) => dealStory(deal, read))),
    colleagues: await colleaguesOf(people, company, read),
    proposals: await proposalsOf(address, people, hints, read),
  };
};
