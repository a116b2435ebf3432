import { normaliseAddress } from '../../pipeline/address';
import { messageSelectors, selectorOf } from './selectors';

const MESSAGES = /* @__PURE__ */ ['.a3s', /* @__PURE__ */ selectorOf(messageSelectors)].join(',');

const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "Subject - me@x - Gmail": the last part that is nothing but an address, with a name of the product behind it. */
const fromTitle = (title: string): string | undefined => {
  const parts = title.replace(BIDI, '').split(' - ').slice(1, -1);
  return parts.map((part) => normaliseAddress(part)).findLast((address) => address !== undefined);
};

/** The account button leads to the account pages and says name and address in the page's language. */
const ACCOUNT =
  'a[aria-label*="@"][href^="https://accounts.google.com/"], header a[aria-label*="@"], [role="banner"] a[aria-label*="@"]';

const fromButton = (page: ParentNode): string | undefined => {
  // What stands in a message was written by anybody.
  const button = [...page.querySelectorAll(ACCOUNT)].find((link) => !link.closest(MESSAGES));
  const label = button?.getAttribute('aria-label')?.replace(BIDI, '') ?? '';
  const named = label.match(/[^\s()<>:,;（）]+@[^\s()<>:,;（）]+/g) ?? [];
  return named.map((address) => normaliseAddress(address)).find((address) => address !== undefined);
};

/** The addresses of the person who reads, from the title and the account button; empty when neither tells. */
export const ownAddresses = (page: ParentNode, title: string): readonly string[] => {
  const found = [fromTitle(title), fromButton(page)].filter((address) => address !== undefined);
  return [...new Set(found)];
};
