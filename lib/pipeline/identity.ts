import { normaliseAddress } from './address';
import { profileAt } from './profile-address';

/** Whether a text is the canonical address of a profile. */
export const isProfile = (text: string): boolean => profileAt(text) === text;

/**
 * What somebody is known by, in the form in which two spellings are the same text: a mail address, or the canonical
 * address of a profile. Undefined for anything else.
 */
export const normaliseIdentity = (text: string): string | undefined =>
  text.startsWith('https://') ? profileAt(text) : normaliseAddress(text);
