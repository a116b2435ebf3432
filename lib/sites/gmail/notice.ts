import { profileAt } from '../../pipeline/profile-address';
import type { Prospect } from '../../pipeline/prospect';

/** The mailboxes LinkedIn writes from; people who work there have others. */
const SENDER =
  /^(?:[\w.-]*(?:no-?reply|hit-reply)|invitations?|inmail|messages?|notifications?|updates|connections|member)@(?:[\w-]+\.)*linkedin\.com$/;
const QUOTED = 'blockquote, .gmail_quote';
const NAME_ENDS = /[,|·•\n(]/;
const LONGEST_NAME = 80;
/** Where the name of a person stands there may be an address, or the sender itself beside the reader's own profile. */
const NO_NAME = /:\/\/|@|linked ?in\b/i;

/** Whether a sender is LinkedIn itself: nobody is behind that address. */
export const isNotice = (email: string): boolean => SENDER.test(email);

const textBefore = (link: Element): string => {
  for (let node: Node | null = link.previousSibling; node; node = node.previousSibling) {
    const text = node.textContent?.trim();
    if (text) return text.split('\n').at(-1) ?? '';
  }
  return link.parentElement?.previousElementSibling?.textContent?.trim().split('\n').at(-1) ?? '';
};

/** What may be the name of whom a link leads to: its text, its picture's, and what stands before it. */
const namesAt = (link: Element): string[] =>
  [
    link.textContent ?? '',
    ...[...link.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? ''),
    textBefore(link),
  ]
    .map((text) => text.trim().split(NAME_ENDS)[0]?.trim() ?? '')
    .filter((name) => name.length > 2 && name.length <= LONGEST_NAME && !NO_NAME.test(name));

const beginsWith = (label: string, name: string): boolean => {
  const rest = label.trim().toLowerCase().normalize();
  const start = name.toLowerCase().normalize();
  return rest.startsWith(start) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(start.length));
};

/**
 * The person a notice of LinkedIn is about: whose name begins the sender's name or the subject and stands at a link
 * to a profile. Undefined when that is nobody or more than one.
 */
export const personInNotice = (body: Element, labels: readonly string[]): Prospect | undefined => {
  const found = new Map<string, string>();
  for (const link of body.querySelectorAll('a[href]')) {
    const profile = link.closest(QUOTED) ? undefined : profileAt(link.getAttribute('href'));
    const name = namesAt(link).find((one) => labels.some((label) => beginsWith(label, one)));
    if (profile !== undefined && name !== undefined) found.set(profile, name);
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? { profile: only[0], name: only[1] } : undefined;
};
