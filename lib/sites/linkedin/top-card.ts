import { profileAt } from '../../pipeline/profile-address';
import type { Prospect } from '../../pipeline/prospect';

/** What the head of a profile says, whoever it is about. */
export interface TopCard {
  /** Where the name stands. */
  readonly name: Element;
  /** Addresses by which the head itself says whose profile it is; they must agree. */
  readonly about: readonly string[];
  readonly person: Prospect;
}

type Fields = { readonly [Key in keyof Prospect]: Prospect[Key] | undefined };

/** Somebody with the fields that have a value, and without the others. */
export const personOf = (fields: Fields): Prospect =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The addresses that the links to parts of the profile, and the link around the name, lead to. */
export const linkedFrom = (card: Element, name: Element): string[] => {
  const links = [...card.querySelectorAll('a[href*="/in/"][href*="/overlay/"]')];
  const around = name.closest('a[href*="/in/"]');
  return [...links, ...(around ? [around] : [])].flatMap(
    (link) => profileAt(link.getAttribute('href')) ?? [],
  );
};

/** Whether one element stands behind another in the page. */
export const isBehind = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & 4) !== 0;
