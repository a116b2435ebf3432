/** What the address asks for. */
export type Route =
  | { page: 'feed' }
  | { page: 'profile'; slug: string; below: 'details' | 'contact' | null }
  | { page: 'search'; keywords: string; number: number }
  | { page: 'company'; slug: string; tab: 'about' | 'people' }
  | { page: 'unknown' };

// Some links are encoded twice; a broken sequence is left as it is.
function decoded(text: string): string {
  let now = text;
  for (let times = 0; times < 2; times++) {
    try {
      now = decodeURIComponent(now);
    } catch {
      return now;
    }
  }
  return now;
}

/** Reads an address, `/in/…`, `/search/results/people/?keywords=…`, `/company/…/people/`, `/feed/`. */
export function parseRoute(pathname: string, search: string): Route {
  const [first, second, third, fourth] = pathname.split('/').filter(Boolean);
  const query = new URLSearchParams(search);
  if (first === undefined || first === 'feed') return { page: 'feed' };
  if (first === 'in' && second) {
    const isContact = third === 'overlay' && fourth === 'contact-info';
    const below = third === 'details' ? 'details' : isContact ? 'contact' : null;
    return { page: 'profile', slug: decoded(second), below };
  }
  if (first === 'search' && third === 'people') {
    const number = Math.max(1, Number(query.get('page') ?? 1) || 1);
    return { page: 'search', keywords: query.get('keywords') ?? '', number };
  }
  if (first === 'company' && second)
    return { page: 'company', slug: decoded(second), tab: third === 'people' ? 'people' : 'about' };
  return { page: 'unknown' };
}

/** The address of a person's profile on the pretend site, with its last slash. */
export function profileLink(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/** The address of a page of search results. */
export function searchLink(keywords: string, number = 1): string {
  const page = number > 1 ? `&page=${number}` : '';
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(keywords)}${page}`;
}
