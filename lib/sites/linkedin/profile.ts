import { isMemberAddress, profileAddress } from '../../pipeline/profile-address';
import type { Sighting } from '../site';
import { readCard2026 } from './card-2026';
import { readCardEmber } from './card-ember';
import { readCardMobile } from './card-mobile';
import { readCardPublic } from './card-public';
import { isOwnPage } from './own-addresses';
import { profileSelectors, selectorOf } from './selectors';
import type { TopCard } from './top-card';

/** In the order of the selectors. */
const readers = [readCard2026, readCardEmber, readCardMobile, readCardPublic];

const CARDS = /* @__PURE__ */ selectorOf(profileSelectors);

/** The outermost head of a profile that an element is or stands in: one key is given to several elements. */
export const cardAround = (element: Element): Element | null => {
  let card = element.closest(CARDS);
  for (let outer = card; outer; outer = outer.parentElement?.closest(CARDS) ?? null) card = outer;
  return card;
};

/** The heads of profiles in a page. */
export const cardsIn = (page: ParentNode): readonly Element[] =>
  [...page.querySelectorAll(CARDS)].filter((card) => cardAround(card) === card);

const read = (card: Element): TopCard | undefined =>
  readers[profileSelectors.findIndex(({ select }) => card.matches(select))]?.(card);

/** While a page changes to the next profile its address is already the next one and its head still the former. */
const isAbout = (card: Element, { about }: TopCard, address: string): boolean => {
  const [first] = about;
  if (first === undefined || about.some((one) => one !== first)) return false;
  if (first === address || !isMemberAddress(address)) return first === address;
  const id = address.slice(address.lastIndexOf('/') + 1);
  return [card.getAttribute('componentkey'), card.id].some((key) => key?.includes(id));
};

/** A title that shares no word with the name in the page is about somebody else, before or after. */
const isOfAnother = (title: string, name: string | undefined): boolean => {
  const titled = /^(.+) \| LinkedIn$/.exec(title.trim())?.[1];
  const wordsOf = (text: string | undefined) => (text ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const words = new Set(wordsOf(titled));
  return words.size > 0 && !wordsOf(name).some((word) => words.has(word));
};

/** Who the head of a profile is about, in a page at that address; nobody while the two disagree, and never oneself. */
export const readProfile = (card: Element, url: URL): Sighting | undefined => {
  const address = profileAddress(url);
  const top = address === undefined ? undefined : read(card);
  if (!top || address === undefined || !isAbout(card, top, address)) return undefined;
  const [profile = address] = top.about;
  const { ownerDocument: page } = card;
  if (isOfAnother(page.title, top.person.name)) return undefined;
  if (isOwnPage(card.ownerDocument, profile, top.person.name)) return undefined;
  return { prospect: { ...top.person, profile }, as: 'profile', beside: top.name };
};
