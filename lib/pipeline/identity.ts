import { normaliseAddress } from './address';

const LONGEST = 500;

/** Whether a text is the address of a profile in canonical form: https, no query, no part, no user, no port. */
export const isProfile = (text: string): boolean => {
  if (!text.startsWith('https://') || text.length > LONGEST || !URL.canParse(text)) return false;
  const { href, search, hash, username, port, pathname } = new URL(text);
  return href === text && `${search}${hash}${username}${port}` === '' && /[^/]$/.test(pathname);
};

/**
 * What somebody is known by, in the form in which two spellings are the same text: a mail address, or the canonical
 * address of a profile as the site's head gives it. Undefined for anything else.
 */
export const normaliseIdentity = (text: string): string | undefined =>
  text.startsWith('https://') ? (isProfile(text) ? text : undefined) : normaliseAddress(text);
