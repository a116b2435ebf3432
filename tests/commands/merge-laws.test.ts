import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everybody } from '../../lib/commands/everybody.query';
import { mergePeople, partPerson } from '../../lib/commands/merge-people.command';
import { storyOf } from '../../lib/commands/story.query';
import { opened } from '../make/history';
import { given } from './given';

const COUNT = 5;
const places = Array.from({ length: COUNT }, (_, place) => place);
/** At four providers and two companies; the third and fourth have a profile too. */
const addressOf = (place: number): string =>
  ['ana.b@gmail.com', 'ana@web.de', 'ana@acme.example', 'ana@acme.test', 'ana-b@gmail.com'][place] ?? '';
const profileOf = (place: number): string => `https://www.linkedin.com/in/ana-${place}`;

const histories = () =>
  places.map((place) => {
    const history = opened(`${place}`).named('Ana', addressOf(place));
    return place === 2 || place === 3 ? history.known('profile:1', profileOf(place)) : history;
  });

type Step =
  | { readonly merge: readonly [number, number] }
  | { readonly part: number }
  | { readonly undo: number };
type Edge = `${number} ${number}`;
interface Given {
  readonly command: string;
  readonly merged?: Edge;
  readonly cut?: readonly Edge[];
  isUndone: boolean;
}

const place = fc.nat(COUNT - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(place, place).map((merge) => ({ merge })) },
  { weight: 1, arbitrary: place.map((part) => ({ part })) },
  { weight: 1, arbitrary: fc.nat(9).map((undo) => ({ undo })) },
);

/** The links that stand: said and not undone, and not cut by a parting that stands. */
const edgesOf = (told: readonly Given[]): Edge[] => {
  const standing = told.filter(({ isUndone }) => !isUndone);
  const edges = new Set<Edge>();
  for (const { merged, cut = [] } of standing) {
    if (merged) edges.add(merged);
    for (const edge of cut) edges.delete(edge);
  }
  return [...edges];
};

const groupsOf = (edges: readonly Edge[]): string[] => {
  const groupFor = places.map((at) => at);
  for (const edge of edges) {
    const [a = 0, b = 0] = edge.split(' ').map((at) => groupFor[Number(at)]);
    for (const at of places) if (groupFor[at] === b) groupFor[at] = a;
  }
  return places.map((at) => places.filter((other) => groupFor[other] === groupFor[at]).join(' '));
};

const law = async () => {
  const log = await given(...histories());
  const told: Given[] = [];
  const run = async (one: Step): Promise<void> => {
    if ('undo' in one) {
      const before = told.filter(({ isUndone }) => !isUndone).at(-1 - one.undo);
      if (!before) return;
      await log.undone(before.command);
      before.isUndone = true;
    } else if ('merge' in one) {
      const [a, b] = one.merge;
      const input = { one: `person-${a}`, other: `person-${b}`, reason: 'person' };
      const { isChanged } = await log.when((context) => mergePeople(input, context));
      if (isChanged) told.push({ command: log.lastCommand(), merged: `${a} ${b}`, isUndone: false });
    } else {
      const cut = edgesOf(told).filter((edge) => edge.split(' ').includes(`${one.part}`));
      const { isChanged } = await log.when((context) =>
        partPerson({ person: `person-${one.part}` }, context),
      );
      expect(isChanged).toBe(cut.length > 0);
      if (isChanged) told.push({ command: log.lastCommand(), cut, isUndone: false });
    }
  };
  /** By every address and profile, and by the list of everybody. */
  const seen = async () => {
    const view = await log.view();
    const by = async (identity: string) =>
      (await storyOf(identity, view))?.deals
        .map(({ id }) => id.slice(5))
        .sort()
        .join(' ') ?? '';
    const listed = (await everybody(log.read)).map(({ deals }) =>
      deals
        .map(({ id }) => id.slice(5))
        .sort()
        .join(' '),
    );
    for (const at of [2, 3]) expect(await by(profileOf(at))).toBe(await by(addressOf(at)));
    const found = await Promise.all(places.map((at) => by(addressOf(at))));
    expect([...new Set(found)].sort()).toEqual(listed.sort());
    return found;
  };
  return { ...log, run, seen, expected: () => groupsOf(edgesOf(told)) };
};

test('after any merges, partings and undoings in any order, the people are those that were said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { run, seen, expected } = await law();
      for (const one of steps) {
        await run(one);
        expect(await seen()).toEqual(expected());
      }
    }),
    { numRuns: 15 },
  );
});

test('after any merges and partings, undoing the last one gives back the very same rows', async () => {
  const said = step.filter((one) => !('undo' in one));
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 6 }), said, async (steps, last) => {
      const { run, rows, undone, lastCommand, types } = await law();
      for (const one of steps) await run(one);
      const [before, count] = [await rows(), (await types()).length];
      await run(last);
      if ((await types()).length === count) return;
      await undone(lastCommand());
      expect(await rows()).toBe(before);
    }),
    { numRuns: 15 },
  );
});

test('a record merged into any people and parted again leaves them the groups they were', async () => {
  const merges = fc.array(
    fc.tuple(fc.nat(COUNT - 2), fc.nat(COUNT - 2)).map((merge) => ({ merge })),
    { maxLength: 5 },
  );
  const ALONE = COUNT - 1;
  await fc.assert(
    fc.asyncProperty(merges, fc.nat(COUNT - 2), async (steps, into) => {
      const { run, seen } = await law();
      for (const one of steps) await run(one);
      const before = await seen();
      await run({ merge: [ALONE, into] });
      expect(await seen()).not.toEqual(before);
      await run({ part: ALONE });
      expect(await seen()).toEqual(before);
    }),
    { numRuns: 12 },
  );
});
