import type { Site } from '../../../lib/sites/site';
import type { Detected } from '../detect/in-page';
import { EMAIL } from './stand-ins';
import { TOKEN, type WordBook } from './word-book';

/** Whatever of people a page told its reader. */
export interface Told {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Companies. */
  readonly firms: readonly string[];
  /** Subjects, headlines, places. */
  readonly lines: readonly string[];
}

/** Everything that the reader takes out of the page, the person who reads and those not reported among it. */
export const toldBy = (site: Site, page: Document, url: URL, seen: Detected): Told => {
  const selectors = [site.rows, site.messages, site.chips, site.profiles].flat().map(({ select }) => select);
  const elements = selectors.length > 0 ? [...page.querySelectorAll(selectors.join(','))] : [];
  const units = new Set(elements.map((element) => site.unitOf(element) ?? element));
  const more = [...units].flatMap((unit) => site.readUnit(unit, url).people.map(({ prospect }) => prospect));
  const messages = [...units].filter((unit) => site.messages.some(({ select }) => unit.matches(select)));
  const threads = messages.map((message) => site.readThread(message));
  const own = site.own(page, page.title);
  const all = [...seen.people, ...more];
  const only = (values: readonly (string | null | undefined)[]): string[] => [
    ...new Set(values.filter((one) => typeof one === 'string')),
  ];
  return {
    names: only(all.map(({ name }) => name)),
    emails: only([
      ...all.map(({ email }) => email),
      ...threads.flatMap(({ senders }) => senders),
      ...own.filter((one) => one.includes('@') && !one.includes('/')),
    ]),
    firms: only([seen.company, ...all.map(({ company }) => company)]),
    lines: only([
      seen.subject,
      ...threads.map(({ subject }) => subject),
      ...all.flatMap(({ headline, location }) => [headline, location]),
    ]),
  };
};

/** Writes every word of it into the book; a word of a line that the reader asks for may stay. */
export const writeDown = (book: WordBook, told: Told, known: ReadonlySet<string>): void => {
  const tokens = (text: string): string[] =>
    [...text.matchAll(TOKEN)].map(([token]) => token).filter((token) => !/^\d$/.test(token));
  for (const name of told.names)
    if (!name.includes('@'))
      tokens(name).forEach((token, place) => {
        book.add(token, place === 0 ? 'first' : 'last');
      });
  for (const email of told.emails) {
    const runs = email.slice(0, email.lastIndexOf('@')).match(/\p{N}{2,}|[\p{L}\p{M}]{2,}/gu) ?? [];
    runs.forEach((run, place) => {
      book.add(run, place === 0 ? 'first' : 'last');
    });
  }
  for (const firm of told.firms) for (const token of tokens(firm)) book.add(token, 'last');
  for (const line of told.lines)
    for (const token of tokens(line.replace(EMAIL, ' ')))
      if (!known.has(token.toLowerCase())) book.add(token, 'word');
};
