import { CYRILLIC_NAMES, DOMAINS, FIRST_NAMES, LAST_NAMES, WORDS } from './invented';
import { randomToken, sameEveryTime } from './random-token';

/** Runs of letters and digits. */
export const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;

/** What a word of somebody's is about: it decides which invented word comes in its place. */
export type Kind = 'first' | 'last' | 'word';

/** Which invented word stands for which real one, the same everywhere in a page and in every run. */
export interface WordBook {
  /** Writes down a word that has to be replaced wherever it stands. */
  add(word: string, kind: Kind): void;
  /** The stand-in of a word that was written down. */
  of(word: string): string | undefined;
  /** Another token of the same shape for one that was not; the same for the same. */
  like(token: string): string;
  domain(domain: string): string;
  /** The words that were written down and are part of a word in this text which is not one of ours. */
  leftIn(text: string): string[];
}

const cased = (word: string, like: string): string => {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase())
    return word.toUpperCase();
  const first = like.slice(0, 1);
  return first !== first.toLowerCase() ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word;
};

/** One letter says nothing in small, as in an address, but may be somebody's initial in capitals. */
const keyOf = (word: string): string => ([...word].length === 1 ? word : word.toLowerCase());

/** An empty book. */
export const wordBook = (): WordBook => {
  const random = sameEveryTime();
  const words = new Map<string, string>();
  const tokens = new Map<string, string>();
  const domains = new Map<string, string>();
  const used = new Set<string>();

  const fresh = (token: string): string => {
    for (let tries = 0; ; tries += 1) {
      const made = randomToken(token, random) + (tries > 40 ? randomToken('xx', random) : '');
      if (made !== token && !used.has(made.toLowerCase())) return made;
      if ([...token].length === 1 && tries > 20) return made;
    }
  };
  const invented = (word: string, kind: Kind): string => {
    const list = /\p{Script=Cyrillic}/u.test(word)
      ? CYRILLIC_NAMES
      : /^\p{Script=Latin}+$/u.test(word) && word.length > 1
        ? { first: FIRST_NAMES, last: LAST_NAMES, word: WORDS }[kind]
        : [];
    return list.map((one) => one.toLowerCase()).find((one) => !used.has(one)) ?? fresh(word);
  };
  const like = (token: string): string => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    const made = fresh(token);
    tokens.set(token, made);
    used.add(made.toLowerCase());
    return made;
  };
  return {
    add(word, kind) {
      const key = keyOf(word);
      if (words.has(key)) return;
      // A real word of the page is nobody's stand-in.
      used.add(key.toLowerCase());
      const made = invented(word, kind);
      words.set(key, made);
      used.add(made.toLowerCase());
    },
    of(word) {
      const made = words.get(keyOf(word));
      return made === undefined ? undefined : cased(made, word);
    },
    like,
    domain(domain) {
      const key = URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : domain;
      const name = DOMAINS[domains.size] ?? `firm${domains.size}`;
      if (!domains.has(key)) domains.set(key, `${name}.example`);
      return domains.get(key) ?? '';
    },
    leftIn(text) {
      const runs = [...new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu))];
      const made = new Set([...words.values(), ...tokens.values()].map((one) => one.toLowerCase()));
      const others = runs.filter((run) => !made.has(run)).join(' ');
      return [...words.keys()].filter((word) => word.length > 3 && others.includes(word));
    },
  };
};
