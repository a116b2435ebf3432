import type { Company, Hidden, Member } from './member';
import { members, viewer } from './members';

const companies: Company[] = [
  {
    id: 900200,
    slug: 'nordvik',
    name: 'Nordvik',
    tagline: 'Furniture that arrives',
    industry: 'Furniture Manufacturing',
    place: 'Malmö, Skåne',
  },
];

// After every third person somebody who cannot be seen stands in the results.
const hidden: Hidden = { headline: 'Operations director at a transport company', location: 'Sweden' };

/** How many results a page of a search has. */
export const pageSize = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** The person with this slug or member id, the person who reads among them. */
export function memberBy(slug: string): Member | undefined {
  const wanted = slug.toLowerCase();
  return [viewer, ...members].find(({ id, slug: known }) => known === wanted || id === slug);
}

/** The company with this slug or number. */
export function companyBy(slug: string): Company | undefined {
  return companies.find((one) => one.slug === slug.toLowerCase() || String(one.id) === slug);
}

/** Those who work at a company. */
export function staffOf(company: Company): Member[] {
  return members.filter((one) => one.company === company.name);
}

/** What a search finds: everybody in whom all its words occur, and nobody else but the hidden. */
export function found(keywords: string): (Member | Hidden)[] {
  const words = wordsOf(keywords);
  const those = members.filter((one) => {
    const text = `${one.name} ${one.headline} ${one.company ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return those.flatMap((one, index) => (index % 3 === 1 ? [one, hidden] : [one]));
}
