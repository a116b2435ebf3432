import { isPublicDomain } from '../pipeline/company';
import { companyForm } from '../pipeline/company-name';
import type { CompanyLine, Lines } from '../pipeline/people-pages';
import type { DealRow } from '../projections/deal.projection';
import type { Inputs } from '../schema/message.schema';
import { everybody, type Somebody, tells } from './everybody.query';
import { companyOf, ownedBy } from './people-list.query';
import type { View } from './view';

/** How many companies are told at once. */
const MOST = 200;

const domainsOf = ({ records }: Somebody): string[] => {
  const domains = records.flatMap((record) => record.domains);
  return [...new Set(domains)].filter((domain) => !isPublicDomain(domain));
};

/** What makes two people's companies one: the same domain, or the same name but for legal form, marks and case. */
const keysOf = (one: Somebody): string[] => {
  const form = companyForm(companyOf(one));
  return [...domainsOf(one).map((domain) => `at ${domain}`), ...(form === '' ? [] : [`called ${form}`])];
};

/** People by company; who shares a domain or a name with one of a company is of it. */
const byCompany = (people: readonly Somebody[]): Somebody[][] => {
  const leaders = new Map<string, string>();
  const leaderOf = (key: string): string => {
    let leader = key;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(key, leader);
    return leader;
  };
  const keyed = people.map((one) => ({ one, keys: keysOf(one) })).filter(({ keys }) => keys.length > 0);
  for (const { keys } of keyed) for (const key of keys) leaders.set(leaderOf(key), leaderOf(keys[0] ?? key));
  const companies = new Map<string, Somebody[]>();
  for (const { one, keys } of keyed) {
    const leader = leaderOf(keys[0] ?? '');
    const others = companies.get(leader);
    if (others) others.push(one);
    else companies.set(leader, [one]);
  }
  return [...companies.values()];
};

const companyLine = (people: readonly Somebody[]): CompanyLine => {
  const deals = [...new Map(people.flatMap((one) => one.deals.map((deal) => [deal.id, deal]))).values()];
  const count = (status: DealRow['status']) => deals.filter((deal) => deal.status === status).length;
  const domains = [...new Set(people.flatMap(domainsOf))].sort();
  // A name that somebody said before one that a domain suggests.
  const said = people.map(({ records }) => tells(records, 'company')).find(Boolean);
  const name = said ?? (people.map(companyOf).find(Boolean) || (domains[0] ?? ''));
  return {
    id: domains[0] ?? companyForm(name),
    name,
    domains,
    people: people.map(({ records }) => ({
      id: records[0]?.id ?? '',
      name: tells(records, 'name') || (records.flatMap(({ addresses }) => addresses)[0] ?? ''),
    })),
    open: count('open'),
    won: count('won'),
    lost: count('lost'),
  };
};

/** Companies of the people with deals, told by name and domain; those with most open deals first. */
export const companiesList = async (
  { text = '', owner }: Inputs['companies.list'],
  view: View,
): Promise<Lines<CompanyLine>> => {
  const owned = (await everybody(view.read))
    .map((one) => ownedBy(one, owner, view.lists))
    .filter(({ deals }) => deals.length > 0);
  const wanted = text.trim().toLowerCase();
  const all = byCompany(owned)
    .map(companyLine)
    .filter(({ name, domains, people }) =>
      [name, ...domains, ...people.map((one) => one.name)].some((one) => one.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => b.open - a.open || b.won - a.won || a.name.localeCompare(b.name));
  return { today: view.today, from: 0, all: all.length, lines: all.slice(0, MOST) };
};
