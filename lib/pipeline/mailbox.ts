import { isAutomatic, isRoleAddress } from './role-address';

interface Rule {
  /** The domain that stands for all that deliver to one mailbox. */
  readonly domain: string;
  readonly ignoresDots?: boolean;
}

const apart = (domains: string): [string, Rule][] => domains.split(' ').map((domain) => [domain, { domain }]);

const together = (domains: string, rule: Rule): [string, Rule][] =>
  domains.split(' ').map((domain) => [domain, rule]);

/**
 * Providers that publish how they deliver; at each the plus part is a tag. Google ("Dots don't matter in Gmail
 * addresses"), Microsoft ("Add or remove an email alias in Outlook.com") and Apple (me.com and mac.com are icloud.com's
 * older names) in their help pages; Fastmail: fastmail.help, article 360060591053; Proton: proton.me, support,
 * addresses-and-aliases; Yandex: yandex.com, support/domain/additional/mailbox-alias.xml. Microsoft's and Proton's
 * domains may be different accounts; dots are left out at Google only.
 */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ...together('gmail.com googlemail.com', { domain: 'gmail.com', ignoresDots: true }),
  ...together('icloud.com me.com mac.com', { domain: 'icloud.com' }),
  ...together('yandex.ru yandex.com yandex.by yandex.kz ya.ru', { domain: 'yandex.ru' }),
  ...apart('outlook.com hotmail.com live.com msn.com'),
  ...apart('fastmail.com fastmail.fm proton.me protonmail.com protonmail.ch pm.me'),
]);

const partsOf = (address: string): { local: string; domain: string } => {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
};

const withoutPlus = (local: string): string => local.replace(/\+.*$/s, '');

/**
 * The mailbox that a normalised address is delivered to by its provider's published rules: the same text is certainly
 * the same mailbox. At a domain whose rules are not known, the address as it is.
 */
export const mailboxOf = (address: string): string => {
  const { local, domain } = partsOf(address);
  const rule = RULES.get(domain);
  if (!rule || local.startsWith('"')) return address;
  const untagged = withoutPlus(local);
  const bare = rule.ignoresDots ? untagged.replaceAll('.', '') : untagged;
  return `${bare || local}@${rule.domain}`;
};

/**
 * Whether two different mailboxes are one where the plus part is a tag, at a domain whose rules are not known: to be
 * asked, never to be assumed. False for a mailbox that people share or that nobody reads.
 */
export const mayBeSameMailbox = (a: string, b: string): boolean => {
  if (mailboxOf(a) === mailboxOf(b)) return false;
  const one = partsOf(a);
  const other = partsOf(b);
  const base = withoutPlus(one.local);
  if (!base || base.startsWith('"') || one.domain !== other.domain || RULES.has(one.domain)) return false;
  const untagged = `${base}@${one.domain}`;
  return (
    base === withoutPlus(other.local) && ![untagged, a, b].some((it) => isRoleAddress(it) || isAutomatic(it))
  );
};
