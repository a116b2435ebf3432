import { keyOf, type Prospect } from '../pipeline/prospect';
import { readChip } from './gmail/chip';
import { messageIn, readMessage, readThread } from './gmail/message';
import { ownAddresses } from './gmail/own-addresses';
import { isContinuation, readRow } from './gmail/row';
import { chipSelectors, messageSelectors, rowSelectors, selectorOf } from './gmail/selectors';
import { readSignature } from './gmail/signature';
import { isShown } from './shown';
import type { Consents, InPage, PageKind, PageReading, Site, SiteHead } from './site';

/** Gmail, as the settings and the browser know it. */
export const head: SiteHead = {
  id: 'gmail',
  name: { en: 'Gmail', bg: 'Gmail' },
  matches: ['https://mail.google.com/*'],
  modes: ['in-page'],
  profileAt: () => undefined,
  threadLink: (account, thread) =>
    /^u\/\d+(\/d\/[\w-]+)?$/.test(account) && /^[\w:-]+$/.test(thread)
      ? `https://mail.google.com/mail/${account}/#all/${thread}`
      : undefined,
};

/** What the person agrees to when Gmail is switched on. */
export const consent: Consents = {
  en: {
    reads:
      'Names, mail addresses, subjects and who wrote last, in the lists and messages you open yourself; and your own address there, to leave you out. When you open somebody’s card, the last lines of their open message, for the name of their company or a link to their profile; in notices of LinkedIn, whom they are about. No text of a message is kept.',
    keeps:
      'Nothing, until you tag somebody. Then: their name and address, the subject and place of the message you tagged them from, the stage of the deal and its steps, and when each changed. What you undo is out of sight, but stays in its history.',
  },
  bg: {
    reads:
      'Имена, имейл адреси, теми и кой е писал последен, в списъците и съобщенията, които сами отваряте; и собственият ви адрес там, за да не бъдете отбелязани вие. Когато отворите нечия карта – последните редове на отвореното му съобщение, заради името на фирмата или връзка към профила му; в известията от LinkedIn – за кого са. Текст на съобщение не се пази.',
    keeps:
      'Нищо, докато не отбележите някого. След това: името и адресът, темата и мястото на съобщението, от което сте го отбелязали, етапът на сделката и стъпките, и кога се е променило всяко. Отмененото не се вижда повече, но остава в историята му.',
  },
};

const ROWS = /* @__PURE__ */ selectorOf(rowSelectors);
const MESSAGES = /* @__PURE__ */ selectorOf(messageSelectors);
const CHIPS = /* @__PURE__ */ selectorOf(chipSelectors);
const COMPOSE = 'input[name="subjectbox"], [role="dialog"] [role="option"][data-hovercard-id]';

/** What is open is in the visible main region where there is one; two stand side by side with a reading pane. */
const regionsOf = (page: ParentNode): readonly ParentNode[] => {
  const mains = [...page.querySelectorAll('[role="main"]')].filter(isShown);
  return mains.length > 0 ? mains : [page];
};

const all = (regions: readonly ParentNode[], selector: string): Element[] =>
  regions.flatMap((region) => [...region.querySelectorAll(selector)]);

/** `#inbox/FMfcgz…`: a folder, a label or a search, and a thread of it. */
const isThreadAddress = ({ hash }: URL): boolean =>
  /^#[^?]*\/[A-Za-z0-9_-]{14,}$/.test(hash.split('?')[0] ?? '');

const kindOf = (page: ParentNode, url: URL, rows: Element[], messages: Element[]): PageKind | null => {
  if (messages.length > 0 && (isThreadAddress(url) || rows.length === 0)) return 'thread';
  if (/[?&]compose=/.test(url.href) && [...page.querySelectorAll(COMPOSE)].some(isShown)) return 'compose';
  if (rows.length > 0) return 'list';
  return page.querySelector(COMPOSE) ? 'compose' : null;
};

/** Each address once, in the order met, without the person who reads. */
const once = (people: readonly Prospect[], own: readonly string[]): Prospect[] => {
  const found = new Map<string, Prospect>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== undefined && !own.includes(key) && !found.has(key)) found.set(key, person);
  }
  return [...found.values()];
};

/**
 * Of a mail with one other address beside its sender that address may be the reader's own: while the page does
 * not tell who reads, it is left out.
 */
const withoutLoneRecipient = (
  senders: readonly Prospect[],
  recipients: readonly Prospect[],
): readonly Prospect[] => {
  const others = new Set(recipients.map(({ email }) => email));
  for (const { email } of senders) others.delete(email);
  return others.size === 1 ? [] : recipients;
};

const readThreadPage = (messages: readonly Element[], own: readonly string[]): Omit<PageReading, 'rows'> => {
  const sightings = messages.flatMap((message) => readMessage(message).people);
  const of = (as: 'sender' | 'recipient') =>
    sightings.filter((sighting) => sighting.as === as).map(({ prospect }) => prospect);
  const recipients = own.length > 0 ? of('recipient') : withoutLoneRecipient(of('sender'), of('recipient'));
  const [first] = messages;
  const { thread, subject } = first ? readThread(first) : {};
  return {
    page: 'thread',
    ...(subject !== undefined && { subject }),
    ...(thread !== undefined && { thread }),
    people: once([...of('sender'), ...recipients], own),
  };
};

const readCompose = (page: ParentNode): Omit<PageReading, 'rows'> => {
  const chips = [...page.querySelectorAll(CHIPS)];
  const subject = page.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value;
  const people = chips.map(readChip);
  return { page: 'compose', ...(subject && { subject }), people };
};

const readPage: Site['readPage'] = (page, url, title) => {
  const regions = regionsOf(page);
  const rows = all(regions, ROWS).filter((row) => isShown(row) && !isContinuation(row));
  const messages = all(regions, MESSAGES).filter(
    (element) => messageIn(element) === element && isShown(element),
  );
  const own = ownAddresses(page, title);
  const kind = kindOf(page, url, rows, messages);
  if (kind === 'thread') return { rows: rows.length, ...readThreadPage(messages, own) };
  if (kind === 'compose') {
    const compose = readCompose(page);
    return { rows: rows.length, ...compose, people: once(compose.people, own) };
  }
  const people = rows.flatMap((row) => readRow(row).people.map(({ prospect }) => prospect));
  return { page: kind, rows: rows.length, people: once(people, own) };
};

/** Gmail: lists, open threads in conversation view and without, reading panes, pop-outs, in any language. */
export const inPage: InPage = {
  ...head,
  rows: rowSelectors,
  messages: messageSelectors,
  chips: chipSelectors,
  profiles: [],
  identity: ['email', 'name', 'data-hovercard-id', 'data-thread-id', 'data-legacy-thread-id'],
  own: ownAddresses,
  unitOf: (element) => element.closest(ROWS) ?? element.closest(CHIPS) ?? messageIn(element),
  readUnit(unit) {
    if (unit.matches(ROWS)) return readRow(unit);
    if (!unit.matches(CHIPS)) return readMessage(unit);
    return { people: [{ prospect: readChip(unit), as: 'recipient', beside: unit }] };
  },
  readThread,
  readSignature: (unit, address) =>
    unit.matches(MESSAGES) ? readSignature(unit, address) : { lines: [], links: [] },
  shouldShow: isThreadAddress,
  account: (url) => /^\/mail\/(u\/\d+(?:\/d\/[^/]+)?)/.exec(url.pathname)?.[1] ?? 'u/0',
};

const gmail: Site = { ...inPage, readPage };
export default gmail;
