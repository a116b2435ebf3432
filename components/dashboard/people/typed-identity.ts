import { normaliseIdentity } from '../../../lib/pipeline/identity';

/** What somebody typed as an address or a profile, in its one form; a profile may stand there without its scheme. */
export const typedIdentity = (text: string): string | undefined => {
  const typed = text.trim();
  return normaliseIdentity(/^(?:[\w-]+\.)?linkedin\.com\//i.test(typed) ? `https://${typed}` : typed);
};

/** What somebody typed as a mail domain, with or without an `@` before it, in its one form; undefined for none. */
export const typedDomain = (text: string): string | undefined =>
  normaliseIdentity(`x@${text.trim().replace(/^@/, '')}`)?.slice(2);
