/**
 * The form of a mail address in which two spellings of one mailbox are the same text: no surrounding space,
 * lower case, the domain in ASCII (IDN, UTS 46). Undefined when the text is no single address.
 */
export const normaliseAddress = (text: string): string | undefined => {
  const trimmed = text.trim().toLowerCase();
  if (trimmed.length > 254) return undefined;
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at);
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (at < 1 || domain === undefined || !LOCAL_PART.test(local)) return undefined;
  return `${local}@${domain}`;
};

const LOCAL_PART = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

const asciiDomain = (domain: string): string | undefined => {
  if (DOMAIN.test(domain)) return domain;
  if (!/[^\p{ASCII}]/u.test(domain) || /[\s/?#@:\\]/.test(domain)) return undefined;
  try {
    const ascii = new URL(`https://${domain}`).hostname;
    return DOMAIN.test(ascii) ? ascii : undefined;
  } catch {
    return undefined;
  }
};
