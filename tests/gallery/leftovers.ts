import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Book = Readonly<Record<string, string>>;

/** All sentences of a language by key; the browser's own file wraps each in an object, ours do not. */
const bookOf = (language: 'en' | 'bg'): Book => {
  const folder = fileURLToPath(new URL(`../../public/_locales/${language}/`, import.meta.url));
  const entries = readdirSync(folder).flatMap((file) => {
    const sentences: Record<string, string | { message: string }> = JSON.parse(
      readFileSync(`${folder}${file}`, 'utf8'),
    );
    return Object.entries(sentences);
  });
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value : value.message]),
  );
};

/** A sentence of a book as a pattern in which anything may stand in a place; nothing for one without a word of its own. */
const patternOf = (message: string): RegExp | undefined => {
  const parts = message.split(/\{\w+\}/);
  if (!/\p{Letter}/u.test(parts.join(''))) return undefined;
  const literal = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`, 'su');
};

/** The English sentences that Bulgarian says otherwise, as patterns by their key. */
const english = (): readonly (readonly [string, RegExp])[] => {
  const bulgarian = bookOf('bg');
  return Object.entries(bookOf('en')).flatMap(([key, message]) => {
    const pattern = bulgarian[key] === message ? undefined : patternOf(message);
    return pattern ? [[key, pattern] as const] : [];
  });
};

/** Texts that stand in both languages alike although they are an English sentence of ours, with its key. */
export const leftovers = (
  inEnglish: readonly { text: string }[],
  inBulgarian: readonly { state: string; text: string }[],
): string[] => {
  const before = new Set(inEnglish.map(({ text }) => text));
  const sentences = english();
  return inBulgarian.flatMap(({ state, text }) => {
    const key = before.has(text) ? sentences.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
    return key ? [`${state}: "${text}" (${key})`] : [];
  });
};
