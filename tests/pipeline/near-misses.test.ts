import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '../../lib/pipeline/address';
import { compareCompanies } from '../../lib/pipeline/company-name';
import { mailboxOf, mayBeSameMailbox } from '../../lib/pipeline/mailbox';
import { compareNames, nameForms } from '../../lib/pipeline/person-name';
import { isAutomatic, isRoleAddress } from '../../lib/pipeline/role-address';
import { nearMisses } from './near-misses';
import type { AddressVerdict } from './near-misses/address-verdict';
import { desks, machines, persons } from './near-misses/desks';

const compareAddresses = (a: string, b: string): AddressVerdict => {
  const [one, other] = [normaliseAddress(a), normaliseAddress(b)];
  if (one === undefined || other === undefined) return 'no address';
  if (mailboxOf(one) === mailboxOf(other)) return 'same';
  return mayBeSameMailbox(one, other) ? 'ask' : 'different';
};

/** Both ways round: whose address or name was seen first says nothing. */
const bothWays = <Verdict>(compare: (a: string, b: string) => Verdict, a: string, b: string): Verdict[] => [
  compare(a, b),
  compare(b, a),
];

describe.each(nearMisses.addresses)('addresses: $kind', ({ allowed, pairs }) => {
  test.each(pairs)('%j and %j: %s', (a, b) => {
    for (const verdict of bothWays(compareAddresses, a, b)) expect(allowed).toContain(verdict);
  });
});

describe.each(nearMisses.names)('names: $kind', ({ allowed, pairs }) => {
  test.each(pairs)('%j and %j: %s', (a, b) => {
    const [verdict, turned] = bothWays(compareNames, a, b);
    expect(allowed).toContain(verdict);
    expect(turned).toBe(verdict);
  });
});

describe.each(nearMisses.companies)('companies: $kind', ({ allowed, pairs }) => {
  test.each(pairs)('%j and %j: %s', (a, b) => {
    const [verdict, turned] = bothWays(compareCompanies, a, b);
    expect(allowed).toContain(verdict);
    expect(turned).toBe(verdict);
  });
});

describe('every name of the corpus with every other', () => {
  const names = [
    ...new Set(nearMisses.names.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.slice(0, 2)))),
  ];

  test('is found by a shared form wherever the two are one question, and says the same both ways', () => {
    const forms = new Map(names.map((name) => [name, nameForms(name)]));
    const wrong = names.flatMap((a) =>
      names
        .filter((b) => {
          const verdict = compareNames(a, b);
          const isFound = forms.get(a)?.some((form) => forms.get(b)?.includes(form)) ?? false;
          return verdict !== compareNames(b, a) || (verdict !== undefined && !isFound);
        })
        .map((b) => `${a} / ${b}`),
    );
    expect(wrong).toEqual([]);
  });

  test('matches itself when it has a word at all', () => {
    const worded = names.filter((name) => /\p{L}/u.test(name));
    expect(worded.filter((name) => compareNames(name, name) !== 'same')).toEqual([]);
  });
});

describe('an address of a desk or a machine', () => {
  test.each(desks)('%s is a desk’s', (address) => expect(isRoleAddress(address)).toBe(true));

  test.each(machines)('%s is a machine’s', (address) => expect(isAutomatic(address)).toBe(true));

  test.each(persons)('%s is a person’s', (address) => {
    expect(isRoleAddress(address)).toBe(false);
    expect(isAutomatic(address)).toBe(false);
  });
});

describe('the corpus', () => {
  const pairsOf = (kinds: readonly { readonly pairs: readonly unknown[] }[]): number =>
    kinds.reduce((count, { pairs }) => count + pairs.length, 0);

  test('is large enough to judge by, and tells every pair once', () => {
    expect(pairsOf(nearMisses.addresses)).toBeGreaterThanOrEqual(80);
    expect(pairsOf(nearMisses.names)).toBeGreaterThanOrEqual(80);
    expect(pairsOf(nearMisses.companies)).toBeGreaterThanOrEqual(40);
    for (const kinds of Object.values(nearMisses)) {
      const told = kinds.flatMap(({ pairs }) => pairs.map(([a, b]) => [a, b].sort().join('\n')));
      expect(told.filter((pair, place) => told.indexOf(pair) !== place)).toEqual([]);
    }
  });
});
