import { standardNames } from './name-spellings';
import { once } from './once';
import { SHORT_FORMS } from './short-forms';

const readTable = (): [short: string, full: string][] =>
  SHORT_FORMS.split(';').flatMap((entry) => {
    const [full = '', shorts = ''] = entry.trim().split(/:\s*/);
    const [name = full] = standardNames(full);
    return shorts
      .split(/\s+/)
      .flatMap((short) => standardNames(short).map((known): [string, string] => [known, name]));
  });

/** Short form → full names, and every name among them. */
const table = once(() => {
  const full = new Map<string, Set<string>>();
  const given = new Set<string>();
  for (const [short, name] of readTable()) {
    full.set(short, (full.get(short) ?? new Set()).add(name));
    given.add(short).add(name);
  }
  return { full, given };
});

/** The given names that a lower-case word is a known short form of, in their standard spelling. */
export const fullNames = (word: string): readonly string[] => [
  ...new Set(standardNames(word).flatMap((name) => [...(table().full.get(name) ?? [])])),
];

/** Whether a lower-case word is a given name with short forms, or a short form. */
export const isKnownGivenName = (word: string): boolean =>
  standardNames(word).some((name) => table().given.has(name));

/** Whether one of two lower-case words is a given name and the other its short form; two short forms are not. */
export const isNickname = (a: string, b: string): boolean => {
  const [one, other] = [standardNames(a), standardNames(b)];
  return fullNames(a).some((name) => other.includes(name)) || fullNames(b).some((name) => one.includes(name));
};
