import { describe, expect, test } from 'vitest';
import { duplicatesOf } from '../../lib/commands/duplicates.query';
import { everybody } from '../../lib/commands/everybody.query';
import { storyOf } from '../../lib/commands/story.query';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { normaliseAddress } from '../../lib/pipeline/address';
import { nearMisses } from '../pipeline/near-misses';
import type { NearMisses } from '../pipeline/near-misses/near-miss';
import { given } from './given';

interface Seen {
  readonly address: string;
  readonly name?: string;
  readonly company?: string;
}

/** A log in which everybody seen was tagged; `dealsBy` and `asked` tell who became one and who is asked about. */
const tagged = async (all: readonly Seen[]) => {
  const log = await given();
  for (const seen of all)
    await log.when((context) => trackDeal({ site: 'gmail', awaitsReply: false, ...seen }, context));
  const view = await log.view();
  const pairs = (await duplicatesOf(log.read)).map(({ one, other }) => [one.identities, other.identities]);
  return {
    read: log.read,
    dealsBy: async (address: string) => {
      const told = await storyOf(normaliseAddress(address) ?? address, view);
      return told?.deals.map(({ id }) => id).sort() ?? [];
    },
    isAsked: (a: string, b: string): boolean =>
      pairs.some(
        ([one, other]) =>
          (one?.includes(a) && other?.includes(b)) || (one?.includes(b) && other?.includes(a)),
      ),
  };
};

const addressPairs = nearMisses.addresses.flatMap(({ allowed, pairs }) =>
  pairs.map(([a, b, why]) => ({ a, b, why, allowed })),
);
const isAddress = (text: string): boolean => normaliseAddress(text) !== undefined;

describe('given everybody of the near misses tagged into one log', () => {
  const everyAddress = [...new Set(addressPairs.flatMap(({ a, b }) => [a, b]))].filter(isAddress);

  test('then two who look alike share no deal, and spellings of one mailbox share theirs', async () => {
    const { dealsBy } = await tagged(everyAddress.map((address) => ({ address })));
    const wrong: string[] = [];
    for (const { a, b, why, allowed } of addressPairs) {
      if (!isAddress(a) || !isAddress(b)) continue;
      const [one, other] = [await dealsBy(a), await dealsBy(b)];
      expect(one.length * other.length, `${a} or ${b} is nobody`).toBeGreaterThan(0);
      const isOne = one.some((deal) => other.includes(deal));
      const isAllowed = allowed.some((verdict) => (verdict === 'same') === isOne);
      if (!isAllowed) wrong.push(`${a} and ${b}: ${why}`);
    }
    expect(wrong).toEqual([]);
  });

  test('then every mailbox is one person with one deal, however many spellings were tagged', async () => {
    const { read } = await tagged([...everyAddress, ...everyAddress].map((address) => ({ address })));
    const people = await everybody(read);
    expect(people.map(({ deals }) => deals.length).filter((count) => count !== 1)).toEqual([]);
    expect(people.length).toBeGreaterThan(80);
  });

  test('then what no rule decides is asked about, and what is two people’s never', async () => {
    const wrong: string[] = [];
    for (const { a, b, why, allowed } of addressPairs) {
      if (!isAddress(a) || !isAddress(b)) continue;
      const { isAsked } = await tagged([{ address: a }, { address: b }]);
      const asked = isAsked(normaliseAddress(a) ?? '', normaliseAddress(b) ?? '');
      if (!allowed.some((verdict) => (verdict === 'ask') === asked))
        wrong.push(`${a} and ${b} (${asked ? 'asked' : 'not asked'}): ${why}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** Each pair of a kind tagged with one company; those asked about against the corpus. */
const judged = async <V>(
  { allowed, pairs }: NearMisses<V>,
  seen: (text: string, place: number) => Omit<Seen, 'address'>,
) => {
  const addressOf = (place: number, side: string) => `${side}${place}@mail-of-${side}${place}.example`;
  const all = pairs.flatMap(([a, b], place) => [
    { address: addressOf(place, 'x'), ...seen(a, place) },
    { address: addressOf(place, 'y'), ...seen(b, place) },
  ]);
  const { isAsked, read } = await tagged(all);
  expect((await everybody(read)).length).toBe(all.length);
  return pairs.flatMap(([a, b, why], place) => {
    const asked = isAsked(addressOf(place, 'x'), addressOf(place, 'y'));
    const isAllowed = asked ? allowed.some((one) => one !== undefined) : allowed.includes(undefined as V);
    return isAllowed ? [] : [`${a} / ${b} (${asked ? 'asked' : 'not asked'}): ${why}`];
  });
};

/** A word of its own for each place: names of many pairs in one log must not meet. */
const lettersOf = (place: number): string =>
  [...`${place}`].map((digit) => 'bcdfghklmn'.charAt(Number(digit))).join('a');

describe('given people of one company with names that look alike', () => {
  test.each(nearMisses.names)(
    'then nobody is made one, and who is asked about is right: $kind',
    async (kind) => {
      const seen = (name: string, place: number) => ({ name, company: `Alfa ${lettersOf(place)} Ltd` });
      expect(await judged(kind, seen)).toEqual([]);
    },
  );
});

describe('given people of one name at companies that look alike', () => {
  test.each(nearMisses.companies)(
    'then nobody is made one, and who is asked about is right: $kind',
    async (kind) => {
      expect(
        await judged(kind, (company, place) => ({ name: `Anna Br${lettersOf(place)}ova`, company })),
      ).toEqual([]);
    },
  );
});
