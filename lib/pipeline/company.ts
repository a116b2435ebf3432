/** Mail providers for everybody: their domain tells nothing of a company. */
const PUBLIC = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com
  aol.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de mail.com proton.me protonmail.com pm.me fastmail.com zoho.com
  abv.bg mail.bg dir.bg mail.ru yandex.ru yandex.com ukr.net seznam.cz wp.pl o2.pl onet.pl libero.it orange.fr
  free.fr laposte.net qq.com 163.com 126.com naver.com`.split(/\s+/),
);

/** The same under the domains of countries. */
const PUBLIC_ANYWHERE =
  /^(?:hotmail|outlook|live|msn|yahoo|ymail|rocketmail|gmx|yandex|ya|fastmail|protonmail|aol|icloud)\.(?:com?\.)?[a-z]{2,3}$/;

/** Whether a domain is a mail provider's for everybody: it tells nothing of a company. */
export const isPublicDomain = (domain: string): boolean =>
  PUBLIC.has(domain) ||
  PUBLIC_ANYWHERE.test(domain) ||
  [...PUBLIC].some((provider) => domain.endsWith(`.${provider}`));

/** Legal forms that end the name of a company, in the languages around; dots and case do not matter. */
export const LEGAL_FORM =
  /[\s,](?:gmbh|ag|kg|ug|se|ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|company|co|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|oyj|oü|ab|a\/?s|aps|as|asa|s\.?r\.?o|kft|zrt|d\.?o\.?o|sp\. ?z ?o\.?o|pty|pte|ltda|еоод|оод|ад|еад|ет|ооо|ао)\.?$/iu;

/** Second-level names that countries give out under: what stands before them is the name. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'ltd', 'plc']);

/** A company's name for comparing: without its legal form, marks and case. */
const bareCompany = (company: string): string =>
  company
    .replace(LEGAL_FORM, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names are those of one company; near is not the same. */
export const isSameCompany = (a: string, b: string): boolean =>
  bareCompany(a) !== '' && bareCompany(a) === bareCompany(b);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A guess at the company of a normalised address from its domain; none for a public mail provider. */
export const guessCompany = (address: string): string | undefined => {
  // A profile's address says nothing of a company.
  if (!address.includes('@')) return undefined;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (isPublicDomain(domain)) return undefined;
  const labels = domain.split('.').slice(0, -1);
  const last = labels.at(-1) ?? '';
  const name = labels.length > 1 && SECOND_LEVEL.has(last) ? labels.at(-2) : last;
  return name && !name.startsWith('xn--')
    ? name.split('-').filter(Boolean).map(capital).join(' ')
    : undefined;
};
