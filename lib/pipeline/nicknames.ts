import { standardNames } from './name-spellings';
import { SHORT_FORMS } from './short-forms';

const pairs = SHORT_FORMS.split(';').flatMap((entry) => {
  const [full = '', shorts = ''] = entry.trim().split(/:\s*/);
  const [name = full] = standardNames(full);
  return shorts.split(/\s+/).flatMap((short) => standardNames(short).map((known) => [known, name] as const));
});

const FULL: ReadonlyMap<string, ReadonlySet<string>> = pairs.reduce(
  (full, [short, name]) => full.set(short, new Set(full.get(short)).add(name)),
  new Map<string, Set<string>>(),
);

const GIVEN: ReadonlySet<string> = new Set(pairs.flat());

/** The given names that a lower-case word is a known short form of, in their standard spelling. */
export const fullNames = (word: string): readonly string[] => [
  ...new Set(standardNames(word).flatMap((name) => [...(FULL.get(name) ?? [])])),
];

/** Whether a lower-case word is a given name with short forms, or a short form. */
export const isKnownGivenName = (word: string): boolean =>
  standardNames(word).some((name) => GIVEN.has(name));

/** Whether one of two lower-case words is a given name and the other its short form; two short forms are not. */
export const isNickname = (a: string, b: string): boolean => {
  const [one, other] = [standardNames(a), standardNames(b)];
  return fullNames(a).some((name) => other.includes(name)) || fullNames(b).some((name) => one.includes(name));
};
