import { profileAt } from '../../pipeline/profile-address';
import { fieldOf, lineOf, seenText, shownIn } from './field';
import { personName } from './person-name';
import { isBehind, personOf, type TopCard } from './top-card';

const FAINT = '.text-color-text-low-emphasis';

/** What a faint line says, piece by piece. */
const piecesOf = (line: Element): string[] =>
  (line.childElementCount > 0 ? [...line.children] : [line]).map(seenText).filter(Boolean);

/** Here the school may stand before the company: one that is told is linked as a company below, and as no school. */
const isEmployer = (page: ParentNode, name: string): boolean => {
  const isLinked = (kind: string) =>
    [
      ...page.querySelectorAll(`a[href*="/${kind}/"] .body-small, a[href*="/${kind}/"] .list-item-heading`),
    ].some((line) => lineOf(line.textContent) === name);
  return isLinked('company') && !isLinked('school');
};

/** The addresses that the head of the document gives for the page. */
export const canonicalOf = (page: ParentNode): string[] =>
  [...page.querySelectorAll('link[rel="canonical"], meta[property="og:url"]')].flatMap(
    (said) => profileAt(said.getAttribute('href') ?? said.getAttribute('content')) ?? [],
  );

/** The head of a profile on the small mobile site: headline, faint lines with school and company, the place last. */
export const readCardMobile = (card: Element): TopCard | undefined => {
  const name = card.querySelector('h1.heading-large');
  const called = personName(name?.textContent);
  const page = card.ownerDocument;
  // "People also viewed" has a heading of the same kind further down.
  if (!name || called === undefined || page.querySelector('h1.heading-large') !== name) return undefined;
  const lines = [...card.querySelectorAll('.body-small')].filter((line) => isBehind(line, name));
  const headline = lines.find((line) => !line.matches(FAINT));
  const faint = lines.filter((line) => line.matches(FAINT));
  // "Sofia, Bulgaria 500+ connections", in one piece or in two.
  const place = faint.at(-1);
  const placed = place && piecesOf(place)[0]?.replace(/\s[·•]?\s?[\d.,]+\+?\s.*$/u, '');
  const company = faint
    .slice(0, -1)
    .flatMap(piecesOf)
    .find((piece) => isEmployer(page, piece));
  return {
    name,
    about: canonicalOf(page),
    person: personOf({
      name: called,
      headline: shownIn(headline),
      company: fieldOf(company),
      location: fieldOf(placed),
    }),
  };
};
