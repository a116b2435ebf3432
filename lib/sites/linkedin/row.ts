import { profileAt } from '../../pipeline/profile-address';
import type { UnitReading } from '../site';
import { lineOf, seenText, shownIn } from './field';
import { isBesideName, personName } from './person-name';
import { rowSelectors, selectorOf } from './selectors';
import { personOf } from './top-card';

const ROWS = /* @__PURE__ */ selectorOf(rowSelectors);
const LINKS = 'a[href*="/in/"]';

/** What a row says of its person: where the name stands, the link there, and the lines below. */
interface Row {
  readonly name: Element | undefined;
  readonly link: Element | null | undefined;
  readonly lines: readonly (Element | null | undefined)[];
}

/** The name leads the first line with words; who is linked further down is a connection of theirs. */
const row2026 = (row: Element): Row => {
  const [first, ...others] = [...row.querySelectorAll('p')].filter((line) => lineOf(line.textContent) !== '');
  const link = [...(first?.querySelectorAll(LINKS) ?? [])].find((one) => lineOf(one.textContent) !== '');
  return {
    name: link ?? first,
    link: link ?? first?.closest(LINKS),
    lines: others.filter((line) => first?.parentElement?.contains(line)),
  };
};

/** The link with the first words of a row; where words without a link come first, they are of somebody hidden. */
const leadingLink = (row: Element): Element | undefined => {
  const texts = row.ownerDocument.createTreeWalker(row, 4);
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (lineOf(texts.currentNode.nodeValue) !== '' && !around?.closest('.visually-hidden'))
      return around?.closest(LINKS) ?? undefined;
  }
  return undefined;
};

const rowEmber = (row: Element): Row => {
  const link = leadingLink(row);
  const lines = [...row.querySelectorAll('.t-14')].filter(
    (line) => !line.contains(link ?? null) && shownIn(line) !== undefined && !isBesideName(seenText(line)),
  );
  return { name: link, link, lines };
};

const employeeCard = (row: Element): Row => {
  const link = leadingLink(row);
  return { name: link, link, lines: [row.querySelector('.artdeco-entity-lockup__subtitle')] };
};

/** In the order of the selectors. */
const layouts = [row2026, rowEmber, employeeCard];

/** The row that an element is or stands in. */
export const rowAround = (element: Element): Element | null => element.closest(ROWS);

/** The rows of a page. */
export const rowsIn = (page: ParentNode): readonly Element[] => [...page.querySelectorAll(ROWS)];

/**
 * Whom a row is about: the link with the name and the first link of the row must lead to the same profile, else the
 * row is about nobody ("LinkedIn Member") and names only common acquaintances.
 */
export const readRow = (row: Element): UnitReading => {
  const layout = layouts[rowSelectors.findIndex(({ select }) => row.matches(select))];
  const { name, link, lines } = layout?.(row) ?? {};
  const profile = profileAt(link?.getAttribute('href'));
  const called = personName(name && seenText(name));
  const first = profileAt(row.querySelector(LINKS)?.getAttribute('href'));
  // Common acquaintances are in bold print.
  if (!name || !profile || !called || first !== profile || name.querySelector('strong'))
    return { people: [] };
  const prospect = personOf({
    name: called,
    headline: shownIn(lines?.[0]),
    location: shownIn(lines?.[1]),
    profile,
  });
  return { people: [{ prospect, as: 'in-row', beside: name }], place: { at: name, where: 'after' } };
};
