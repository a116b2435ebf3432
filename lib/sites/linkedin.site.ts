import { profileAddress } from '../pipeline/profile-address';
import type { Prospect } from '../pipeline/prospect';
import { companyName } from './linkedin/company-name';
import { ownAddresses } from './linkedin/own-addresses';
import { cardAround, cardsIn, readProfile } from './linkedin/profile';
import { readRow, rowAround, rowsIn } from './linkedin/row';
import { profileSelectors, rowSelectors } from './linkedin/selectors';
import { isShown } from './shown';
import type { Consents, InPage, Sighting, Site, SiteHead } from './site';

/** LinkedIn, as the settings and the browser know it. */
export const head: SiteHead = {
  id: 'linkedin',
  name: { en: 'LinkedIn', bg: 'LinkedIn' },
  matches: ['https://*.linkedin.com/*'],
  modes: ['side-panel', 'in-page'],
  profileAt: profileAddress,
  threadLink: () => undefined,
};

/** What the person agrees to when LinkedIn is switched on. */
export const consent: Consents = {
  en: {
    reads:
      'On the profile you have open: name, headline, company, place and the address of the profile. In search results and lists of employees: who stands there, to show a badge beside people you already track. Nothing is opened, scrolled or collected for you.',
    keeps:
      'Nothing until you add somebody. Then: the name, headline, company, place and address of that one profile, the stage of the deal and its steps, and when each changed, in this browser. Of the pages only counts: how many people were seen, and how many pages showed nobody.',
    risk: 'LinkedIn’s user agreement forbids members to use tools that copy profiles or insert elements into its pages, and accounts have been restricted for it. In side panel mode nothing is put into the page, and a profile is read once, at the press of “Add”.',
  },
  bg: {
    reads:
      'В отворения от вас профил: име, заглавие, фирма, място и адресът на профила. В резултати от търсене и списъци със служители: кой е там, за да се покаже етикет до хората, които вече следите. Нищо не се отваря, превърта или събира вместо вас.',
    keeps:
      'Нищо, докато не добавите някого. След това: името, заглавието, фирмата, мястото и адресът на този един профил, етапът на сделката и стъпките, и кога се е променило всяко, в този браузър. За страниците – само броят на видените хора и на страниците, които не са показали никого.',
    risk: 'Потребителското споразумение на LinkedIn забранява на членовете да използват инструменти, които копират профили или вмъкват елементи в страниците, и заради това вече са ограничавани акаунти. В режим „страничен панел“ в страницата не се вмъква нищо, а профилът се прочита само веднъж – при натискане на „Добавяне“.',
  },
};

const COMPANY_PATH = /^\/(?:company|school|showcase)\/[^/]+(\/people)?(?:\/|$)/;
const SEARCH_PATH = /^\/search\/results\/(?:people|all)(?:\/|$)/;

/** Rows of people stand in searches and among a company's employees; elsewhere the same roles hold posts. */
const hasRows = ({ pathname }: URL): boolean =>
  SEARCH_PATH.test(pathname) || COMPANY_PATH.exec(pathname)?.[1] !== undefined;

/** Whoever is in view; what holds them may have no box of its own. */
const shownOf = (people: readonly Sighting[]): Prospect[] =>
  people.filter(({ beside }) => isShown(beside)).map(({ prospect }) => prospect);

const readProfilePage = (page: ParentNode, url: URL): ReturnType<Site['readPage']> => {
  const cards = cardsIn(page);
  const [one] = shownOf(cards.flatMap((card) => readProfile(card, url) ?? []));
  return { page: cards.length > 0 ? 'profile' : null, rows: 0, people: one ? [one] : [] };
};

const readRows = (page: ParentNode, own: readonly string[]): { rows: number; people: Prospect[] } => {
  const rows = rowsIn(page);
  const found = new Map<string, Prospect>();
  for (const person of shownOf(rows.flatMap((row) => readRow(row).people))) {
    const { profile } = person;
    if (profile && !own.includes(profile) && !found.has(profile)) found.set(profile, person);
  }
  return { rows: rows.length, people: [...found.values()] };
};

const readPage: Site['readPage'] = (page, url, title) => {
  if (profileAddress(url) !== undefined) return readProfilePage(page, url);
  if (SEARCH_PATH.test(url.pathname)) return { page: 'search', ...readRows(page, ownAddresses(page)) };
  const company = COMPANY_PATH.test(url.pathname) ? companyName(page, title) : undefined;
  // Who works there is not who the page is about.
  if (company !== undefined) return { page: 'company', rows: 0, company, people: [] };
  return { page: null, rows: 0, people: [] };
};

/** LinkedIn: profiles, people searches and companies, in the layouts that stand side by side. */
export const inPage: InPage = {
  ...head,
  rows: rowSelectors,
  messages: [],
  chips: [],
  profiles: profileSelectors,
  identity: ['href', 'componentkey', 'data-chameleon-result-urn'],
  own: ownAddresses,
  unitOf: (element) => rowAround(element) ?? cardAround(element),
  readUnit(unit, url) {
    if (rowAround(unit) === unit) return hasRows(url) ? readRow(unit) : { people: [] };
    const sighting = readProfile(unit, url);
    return { people: sighting ? [sighting] : [] };
  },
  readThread: () => ({ senders: [] }),
  readSignature: () => ({ lines: [], links: [] }),
  shouldShow: (url) => profileAddress(url) !== undefined && /\/in\/[^/]+\/?$/.test(url.pathname),
  account: () => '',
};

const linkedin: Site = { ...inPage, readPage };
export default linkedin;
