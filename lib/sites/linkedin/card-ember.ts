import { companyAmong } from './company-line';
import { fieldOf, seenText, shownIn } from './field';
import { personName } from './person-name';
import { isBehind, linkedFrom, personOf, type TopCard } from './top-card';

/** The buttons with the current company and the school; in English they say which is which. */
const companyIn = (card: Element, name: Element, end: Element | null): string | undefined => {
  const buttons = [...card.querySelectorAll('ul > li > button[aria-label], ul > li > a[aria-label]')].filter(
    (button) => isBehind(button, name) && (!end || isBehind(end, button)),
  );
  const label = (button: Element) => button.getAttribute('aria-label') ?? '';
  const current = buttons.find((button) => label(button).startsWith('Current company:'));
  if (current) return seenText(current);
  if (buttons.some((button) => label(button).startsWith('Education:'))) return undefined;
  return companyAmong(buttons.map(seenText).filter(Boolean), card.ownerDocument);
};

/** The head of a profile in the Ember pages of 2019 to 2025. */
export const readCardEmber = (card: Element): TopCard | undefined => {
  const name = card.querySelector('h1');
  const called = personName(seenText(name));
  if (!name || called === undefined) return undefined;
  const contact = card.querySelector('a[href*="/overlay/contact-info"]');
  const place = contact?.closest('div')?.firstElementChild;
  return {
    name,
    about: linkedFrom(card, name),
    person: personOf({
      name: called,
      headline: shownIn(card.querySelector('.text-body-medium')),
      company: fieldOf(companyIn(card, name, contact)),
      location: place?.contains(contact) ? undefined : shownIn(place),
    }),
  };
};
