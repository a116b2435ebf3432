import { STRUCTURE_WORDS } from '../../../lib/page/outline-words';
import type { Known } from './known';
import { TOKEN, type WordBook } from './word-book';

/** How the places of a page are censored. */
export interface StandIns {
  /** Texts: what was read is renamed, everything else is dots. */
  text(text: string): string;
  /** The title: also the words the reader asks for stay. */
  title(text: string): string;
  /** Values of attributes and addresses: everything is replaced by something of its shape but what the reader asks for. */
  value(text: string): string;
  /** Classes, roles and the like: what every page is built of stays. */
  structure(text: string): string;
  address(email: string): string;
  /** Whether the name of an attribute holds a word that was read and that neither pages nor the reader ask for. */
  isTelling(name: string): boolean;
  /** Words that stayed as they were, beside those that every page is built of. */
  readonly kept: ReadonlySet<string>;
}

/** Addresses in a text; marks of direction around them are no part of them. */
export const EMAIL =
  /[^\s@<>()[\]\\,;:"'/?=&#%|\p{Cf}\p{Cc}]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}/gu;
const SPLIT = /\p{N}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]/gu;
const dots = (token: string): string => '…'.repeat(Math.ceil([...token].length / 3));
const isDigit = (token: string): boolean => /^\d$/.test(token);

/** Stand-ins from a book; `isKnownFirst` lets a word that the reader asks for stay even where it is somebody's. */
export const standIns = (book: WordBook, known: Known, isKnownFirst: boolean): StandIns => {
  const words = new Set(known.words);
  const hosts = new Set(known.hosts);
  const prefixes = known.words.filter((word) => word.length > 5).sort((a, b) => b.length - a.length);
  const emails = new Set<string>();
  const kept = new Set<string>();
  const keep = (word: string): string => {
    if (word.length > 1 && !STRUCTURE_WORDS.has(word)) kept.add(word);
    return word;
  };

  const address = (email: string): string => {
    const at = email.lastIndexOf('@');
    const local = email
      .slice(0, at)
      .replace(/\p{N}+|[\p{L}\p{M}]+/gu, (run) => book.of(run) ?? book.like(run.toLowerCase()));
    return `${local}@${book.domain(email.slice(at + 1))}`;
  };
  /** A token of a value: a known word stays, also as the beginning of a longer one and between capitals. */
  const tokenOf = (token: string, isWorded: boolean): string => {
    const isKnown = words.has(token) || (isWorded && STRUCTURE_WORDS.has(token.toLowerCase()));
    if (isDigit(token) || (isKnown && isKnownFirst)) return keep(token);
    const renamed = book.of(token);
    if (renamed !== undefined) return renamed;
    if (isKnown || [...token].length === 1) return keep(token);
    const prefix = prefixes.find((word) => token.startsWith(word)) ?? '';
    const rest = token.slice(prefix.length);
    if (prefix) keep(prefix);
    const parts = rest.match(SPLIT) ?? [];
    if (parts.length < 2) return prefix + (rest && (book.of(rest) ?? book.like(rest)));
    const has = (one: string): boolean =>
      book.of(one) !== undefined || (one.length > 2 && words.has(one) && /\p{L}/u.test(one));
    if (!parts.some(has)) return prefix + book.like(rest);
    return prefix + parts.map((one) => book.of(one) ?? (has(one) ? keep(one) : book.like(one))).join('');
  };

  const decoded = (text: string): string | undefined => {
    try {
      return decodeURIComponent(text);
    } catch {
      return undefined;
    }
  };
  /** What stands between the signs of an address may be percent-encoded, even twice. */
  const plainValue = (text: string, isWorded: boolean): string =>
    text.replace(/[^/?#&=\s]+/g, (segment) => {
      const plain = /%[0-9a-f]{2}/i.test(segment) ? decoded(segment) : undefined;
      if (plain !== undefined && plain !== segment) return encodeURIComponent(value(plain));
      return segment.replace(TOKEN, (token) => tokenOf(token, isWorded));
    });

  const withEmails = (text: string, other: (text: string) => string, all: boolean): string => {
    let made = '';
    let from = 0;
    for (const { 0: email, index } of text.matchAll(EMAIL)) {
      made += other(text.slice(from, index));
      made += all || emails.has(email.toLowerCase()) ? address(email) : email.replace(TOKEN, dots);
      from = index + email.length;
    }
    return made + other(text.slice(from));
  };

  const value = (text: string): string => {
    const host = /^((?:https?:)?\/\/)([^/?#\s]+)/.exec(text);
    if (host) {
      const [start = '', scheme = '', name = ''] = host;
      const stays = hosts.has(name) || [...hosts].some((one) => name.endsWith(`.${one}`));
      return scheme + (stays ? keep(name) : book.domain(name)) + value(text.slice(start.length));
    }
    return withEmails(text, (plain) => plainValue(plain, !/\s/.test(text.trim())), true);
  };

  const textWith =
    (tokenFor: (token: string) => string) =>
    (text: string): string =>
      withEmails(text, (plain) => plain.replace(TOKEN, tokenFor), false);
  const said = textWith((token) => book.of(token) ?? (isDigit(token) ? token : dots(token)));
  const texts = new Set(known.texts);
  return {
    address: (email) => {
      emails.add(email.toLowerCase());
      return address(email);
    },
    text: (text) => (texts.has(text.trim()) ? keep(text) : said(text)),
    title: textWith((token) => book.of(token) ?? (words.has(token) ? keep(token) : dots(token))),
    value,
    structure: (text) =>
      text.replace(/\S+/g, (one) =>
        words.has(one) || (/^[A-Za-z][A-Za-z0-9]{0,2}$/.test(one) && book.of(one) === undefined)
          ? one
          : one.replace(TOKEN, (token) =>
              words.has(token) || STRUCTURE_WORDS.has(token.toLowerCase()) || token.length === 1
                ? token
                : tokenOf(token, true),
            ),
      ),
    isTelling: (name) =>
      (name.match(TOKEN) ?? []).some(
        (token) => !STRUCTURE_WORDS.has(token) && !words.has(token) && book.of(token) !== undefined,
      ),
    kept,
  };
};
