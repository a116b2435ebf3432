import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '../../lib/pipeline/address';
import { mailboxOf, mayBeSameMailbox } from '../../lib/pipeline/mailbox';
import { compareNames, nameForms } from '../../lib/pipeline/person-name';
import { nearMisses } from './near-misses';
import { HOMOGLYPHS, personName, spelledAnew, twoWordName } from './near-misses/random-names';

/** Domains a provider publishes as one; beside them, which marks of the local part it publishes as nothing. */
const ONE_MAILBOX = [
  { domains: ['gmail.com', 'googlemail.com'], hasDots: false },
  { domains: ['icloud.com', 'me.com', 'mac.com'], hasDots: true },
  ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com'].map((domain) => ({
    domains: [domain],
    hasDots: true,
  })),
];
const APART = [
  'acme.example',
  'gmail.com.example',
  'eu.gmail.com',
  'gmai1.com',
  'abv.bg',
  'xn--gmal-nza.com',
];

const domain = fc.constantFrom(...ONE_MAILBOX.flatMap(({ domains }) => domains), ...APART);
/** Few letters, so that two drawn apart often differ in their marks only. */
const local = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', '-'), minLength: 1, maxLength: 4 });
const address = fc.tuple(local, domain).map((parts) => parts.join('@'));
const neighbours = fc.tuple(local, local, domain).map(([a, b, place]) => [`${a}@${place}`, `${b}@${place}`]);

const partsOf = (whole: string): [local: string, domain: string] => {
  const at = whole.lastIndexOf('@');
  return [whole.slice(0, at), whole.slice(at + 1)];
};

/** The most that may be taken off an address without touching what tells two people apart. */
const coreOf = (whole: string): string => {
  const [name, place] = partsOf(whole);
  const provider = ONE_MAILBOX.find(({ domains }) => domains.includes(place));
  if (!provider) return whole;
  const base = name.replace(/\+.*$/, '');
  return `${provider.hasDots ? base : base.replaceAll('.', '')}@${provider.domains[0]}`;
};

describe('the mailbox of an address', () => {
  test('is shared only by what a provider publishes as one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(address, address), neighbours), ([a = '', b = '']) => {
        if (mailboxOf(a) === mailboxOf(b)) expect(coreOf(a)).toBe(coreOf(b));
      }),
      { numRuns: 10_000 },
    );
  });

  test('is shared by whatever differs in published marks only', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), minLength: 1, maxLength: 6 });
    const tag = fc.string({ unit: fc.constantFrom('a', '.', '+', '-'), minLength: 1, maxLength: 4 });
    const provider = fc.constantFrom(...ONE_MAILBOX);
    fc.assert(
      fc.property(name, tag, provider, fc.nat(), (base, extra, { domains, hasDots }, pick) => {
        const marked = hasDots ? base : [...base].join('.');
        const other = domains[pick % domains.length];
        expect(mailboxOf(`${marked}+${extra}@${other}`)).toBe(mailboxOf(`${base}@${domains[0]}`));
      }),
    );
  });

  test('is an address, and its own mailbox', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.emailAddress()), (text) => {
        const typed = normaliseAddress(text);
        if (typed === undefined) return;
        const mailbox = mailboxOf(typed);
        expect(normaliseAddress(mailbox)).toBe(mailbox);
        expect(mailboxOf(mailbox)).toBe(mailbox);
      }),
    );
  });

  test('is another one after any changed letter before the tag, and no question', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', '1'), minLength: 1, maxLength: 8 });
    const letters = fc.constantFrom('x', 'y', '7', '\u0430');
    fc.assert(
      fc.property(name, domain, fc.boolean(), fc.nat(), letters, (base, place, hasTag, pick, letter) => {
        const places = [...base].flatMap((mark, index) => (mark === '.' ? [] : [index]));
        const changed = places[pick % places.length];
        if (changed === undefined) return;
        const end = `${hasTag ? '+tag' : ''}@${place}`;
        const other = base.slice(0, changed) + letter + base.slice(changed + 1) + end;
        expect(mailboxOf(other)).not.toBe(mailboxOf(base + end));
        expect(mayBeSameMailbox(other, base + end)).toBe(false);
      }),
    );
  });

  test('is another one after any changed letter of the domain', () => {
    fc.assert(
      fc.property(domain, fc.nat(), fc.constantFrom('q', '0'), (place, pick, letter) => {
        const letters = [...place].flatMap((mark, index) => (/[a-z]/.test(mark) ? [index] : []));
        const changed = letters[pick % letters.length] ?? 0;
        const other = `anna@${place.slice(0, changed)}${letter}${place.slice(changed + 1)}`;
        expect(mailboxOf(other)).not.toBe(mailboxOf(`anna@${place}`));
        expect(mayBeSameMailbox(other, `anna@${place}`)).toBe(false);
      }),
    );
  });
});

describe('two names', () => {
  const corpus = nearMisses.names.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.slice(0, 2)));
  const anyName = fc.oneof(personName, twoWordName, fc.constantFrom(...corpus), fc.string());
  const anyTwo = fc.oneof(
    fc.tuple(anyName, anyName),
    fc.tuple(personName, spelledAnew).map(([name, anew]): [string, string] => [name, anew(name)]),
  );

  test('are to each other what they are the other way round', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  test('that are a question share a form to be found by', () => {
    fc.assert(
      fc.property(anyTwo, ([a, b]) => {
        if (compareNames(a, b) === undefined) return;
        const forms = nameForms(b);
        expect(nameForms(a).some((form) => forms.includes(form))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of which one is the other spelled anew are a question', () => {
    fc.assert(
      fc.property(personName, spelledAnew, (name, anew) => {
        expect(compareNames(name, anew(name))).toBeDefined();
      }),
    );
  });

  test('are never the same when a letter was added to a word or taken from one', () => {
    const letter = fc.constantFrom(...'abeinorsty');
    fc.assert(
      fc.property(twoWordName, fc.boolean(), fc.nat(), letter, (name, isFirst, pick, added) => {
        const words = name.split(' ');
        const place = isFirst ? 0 : 1;
        const word = words[place] ?? '';
        const cut = pick % word.length;
        const longer = words.with(place, word + added).join(' ');
        const shorter = words.with(place, word.slice(0, cut) + word.slice(cut + 1)).join(' ');
        expect(compareNames(name, longer)).not.toBe('same');
        expect(compareNames(name, shorter)).not.toBe('same');
      }),
      { numRuns: 1000 },
    );
  });

  test('are never the same when a letter became its Cyrillic look-alike', () => {
    fc.assert(
      fc.property(fc.oneof(personName, twoWordName), fc.nat(), (name, pick) => {
        const places = [...name].flatMap((letter, index) => (HOMOGLYPHS.has(letter) ? [index] : []));
        const changed = places[pick % places.length];
        if (changed === undefined) return;
        const letter = HOMOGLYPHS.get(name.charAt(changed)) ?? '';
        const other = name.slice(0, changed) + letter + name.slice(changed + 1);
        expect(compareNames(name, other)).not.toBe('same');
      }),
      { numRuns: 1000 },
    );
  });
});
