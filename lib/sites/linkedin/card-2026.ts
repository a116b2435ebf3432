import { companyAmong } from './company-line';
import { fieldOf, lineOf, shownIn } from './field';
import { isBesideName, personName } from './person-name';
import { isBehind, linkedFrom, personOf, type TopCard } from './top-card';

const textOf = (element: Element): string => lineOf(element.textContent);

/** The names beside the lines: the company and the school once more, each with its logo. */
const chipsIn = (card: Element): string[] =>
  [...card.querySelectorAll('[role="button"] p')].map(textOf).filter(Boolean);

/**
 * The head of a profile in the signed-in pages of 2026. Nothing in it has a name of its own, but the order holds:
 * name, headline, "Company · School", and the place beside the link to the contact details.
 */
export const readCard2026 = (card: Element): TopCard | undefined => {
  const name = card.querySelector('h2, h1');
  const called = personName(name?.textContent);
  if (!name || called === undefined) return undefined;
  const contact = card.querySelector('a[href*="/overlay/contact-info"]');
  const contactLine = contact?.closest('p') ?? contact;
  const placeRow = contactLine?.parentElement;
  const chips = chipsIn(card);
  const isLine = (line: Element) =>
    isBehind(line, name) &&
    !line.closest('[role="button"], a[href*="/search/"]') &&
    (!contactLine || isBehind(contactLine, line)) &&
    !isBesideName(textOf(line));
  const lines = [...card.querySelectorAll('p')].filter((line) => isLine(line) && textOf(line) !== '');
  const place = lines.find((line) => line.parentElement === placeRow && line !== contactLine);
  const [headline, ...others] = lines.filter((line) => line.parentElement !== placeRow).map(textOf);
  const said = [headline, ...others].find((line) => chips.length > 0 && line === chips.join(' · '));
  // Without the place's row nothing tells where the lines end.
  const written = said ?? (contact ? others[0] : undefined);
  const names = said === undefined ? (written?.split(' · ') ?? []) : chips;
  return {
    name,
    about: linkedFrom(card, name),
    person: personOf({
      name: called,
      headline: headline === said && others.length === 0 ? undefined : fieldOf(headline),
      company: fieldOf(companyAmong(names, card.ownerDocument)),
      location: shownIn(place),
    }),
  };
};
