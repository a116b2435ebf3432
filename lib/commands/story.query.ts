import { guessCompany, isSameCompany } from '../pipeline/company';
import type { Colleague, PersonStory } from '../pipeline/story';
import type { RecordRow } from '../projections/record.projection';
import { dealStory } from './deal-story.query';
import { type Hints, proposalsOf } from './links.query';
import { dealsOf, onePerson, onePersonWith } from './one-person.query';
import type { View } from './view';

/** At most so many colleagues are told. */
const MOST_COLLEAGUES = 20;

/** Others with an address at the same company's domain, or with the same company's name; none at a public provider. */
const colleaguesOf = async (
  people: readonly RecordRow[],
  company: string | undefined,
  view: View,
): Promise<Colleague[]> => {
  const { read } = view;
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
    if (deal) told.push({ person: record.id, name: name ?? '', label: view.label(deal) });
  }
  return told;
};

type Told = Omit<PersonStory, 'language' | 'today' | 'currency' | 'sidebarWidth'>;

/** Everything that is known of the person with exactly that address or profile, or undefined for nobody. */
export const storyOf = async (address: string, view: View, hints: Hints = {}): Promise<Told | undefined> => {
  const { read } = view;
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
    deals: await Promise.all(deals.map((deal) => dealStory(deal, view))),
    colleagues: await colleaguesOf(people, company, view),
    proposals: await proposalsOf(address, people, hints, read),
    pipelines: view.pipelines,
  };
};
