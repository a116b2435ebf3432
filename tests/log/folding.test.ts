import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { undoneCommands } from '../../lib/projections/undone';
import type { LogEvent } from '../../lib/schema/event.schema';
import { day, entriesOf, type History, opened } from '../make/history';
import { rowsOf, testLog } from '../make/test-log';

const STAGES = ['qualification', 'meeting', 'proposal', 'negotiation', 'closing'];
const stage = fc.constantFrom(...STAGES);
const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => day(n));

type Word = (history: History) => History;
const word: fc.Arbitrary<Word> = fc.oneof(
  fc.tuple(stage, anyDay).map(
    ([to, on]): Word =>
      (history) =>
        history.moved(to, on),
  ),
  anyDay.map(
    (on): Word =>
      (history) =>
        history.won(on),
  ),
  anyDay.map(
    (on): Word =>
      (history) =>
        history.lost('price', on),
  ),
  fc.tuple(stage, anyDay).map(
    ([to, on]): Word =>
      (history) =>
        history.reopened(to, on),
  ),
  fc.integer({ min: 1, max: 1e9 }).map(
    (minor): Word =>
      (history) =>
        history.amount(minor),
  ),
  anyDay.map(
    (due): Word =>
      (history) =>
        history.planned('call', due),
  ),
  fc.constant<Word>((history) => history.done()),
  anyDay.map(
    (due): Word =>
      (history) =>
        history.postponed(due),
  ),
  fc.option(anyDay).map(
    (on): Word =>
      (history) =>
        history.closes(on),
  ),
  fc.tuple(fc.constantFrom('tag-1', 'tag-2'), fc.boolean()).map(
    ([tag, isOn]): Word =>
      (history) =>
        history.tagged(tag, isOn),
  ),
  fc.boolean().map(
    (isDone): Word =>
      (history) =>
        history.checked('need', isDone),
  ),
  fc.constantFrom('decides', 'pays', 'blocks').map(
    (role): Word =>
      (history) =>
        history.joined('person-other', role as 'decides'),
  ),
  fc.constant<Word>((history) => history.left('person-other')),
  anyDay.map(
    (on): Word =>
      (history) =>
        history.redated(on),
  ),
  fc.constant<Word>((history) => history.undone()),
);

const history = (id: string) =>
  fc
    .tuple(anyDay, fc.array(word, { maxLength: 12 }))
    .map(([on, words]) =>
      words.reduce((made, add) => add(made), opened(id, on).named(`Person ${id}`, `${id}@buyer.example`)),
    );

const entries = fc.tuple(history('a'), history('b')).map((histories) => entriesOf(histories));

const shuffled = entries.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

const rowsAfter = async (delivered: readonly Entry[]): Promise<string> => {
  const { log, name } = testLog();
  for (const entry of delivered) await log.append(entry);
  const rows = await rowsOf(log, name);
  await log.close();
  return rows;
};

describe('given facts that arrive in any order', () => {
  test('the rows are those of the order in which they were recorded', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([inOrder, anyOrder]) => {
        expect(await rowsAfter(anyOrder)).toBe(await rowsAfter(inOrder));
      }),
      { numRuns: 40 },
    );
  });

  test('the rows are those of a rebuild from the log', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([, anyOrder]) => {
        const { log, name } = testLog();
        for (const entry of anyOrder) await log.append(entry);
        const folded = await rowsOf(log, name);
        await log.replay();
        expect(await rowsOf(log, name)).toBe(folded);
        await log.close();
      }),
      { numRuns: 40 },
    );
  });

  test('what arrives twice counts once', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([inOrder, anyOrder]) => {
        expect(await rowsAfter([...anyOrder, ...inOrder])).toBe(await rowsAfter(inOrder));
      }),
      { numRuns: 20 },
    );
  });
});

describe('given a command that is undone', () => {
  test('the log asked by its index and a list of all facts agree on what counts', async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ([, anyOrder]) => {
        const { log } = testLog();
        for (const entry of anyOrder) await log.append(entry);
        const { events } = await log.since();
        const undone = undoneCommands(events as LogEvent[]);
        const read = await log.read();
        for (const { command } of events) expect(await read.isUndone(command)).toBe(undone.has(command));
        await log.close();
      }),
      { numRuns: 40 },
    );
  });

  test('everything reads as though it had never happened', async () => {
    await fc.assert(
      fc.asyncProperty(history('a'), word, history('b'), async (before, add, other) => {
        const without = entriesOf([before, other]);
        const count = before.said().length;
        const withUndone = entriesOf([add(before), other]);
        const added = before.said().slice(count);
        const undo: Entry[] = added.map(({ event, command }, place) => ({
          events: [
            {
              id: `2026-12-31T00:00:00.00${place}Z-0000-maker0`,
              v: 1,
              command: `undo-${place}`,
              n: 0,
              on: day(90),
              zone: 'Europe/Sofia',
              actor: 'me',
              device: 'maker0',
              visibility: 'team',
              subjects: event.subjects,
              type: 'undone',
              data: { command },
            },
          ],
          versions: [],
        }));
        const strip = (rows: string) => rows.replaceAll(/"touched": "[^"]*"/g, '');
        expect(strip(await rowsAfter([...withUndone, ...undo]))).toBe(strip(await rowsAfter(without)));
      }),
      { numRuns: 40 },
    );
  });

  test('undoing the undoing restores it', async () => {
    const deal = opened('a').named('Ana', 'ana@buyer.example');
    const kept = await rowsAfter(entriesOf([deal]));
    const undone = entriesOf([deal.undone()]);
    const [first, last] = undone;
    const again: Entry = {
      events: [
        {
          ...(last?.events[0] as Entry['events'][number]),
          id: '2026-12-31T00:00:00.000Z-0000-maker0',
          command: 'again',
          data: { command: last?.events[0]?.command },
        },
      ],
      versions: [],
    };
    expect(await rowsAfter([again, last as Entry, first as Entry])).toBe(kept);
    expect(await rowsAfter(undone)).not.toBe(kept);
  });
});

describe('given facts with equal keys', () => {
  const twin = (device: string, id: string): Entry[] =>
    entriesOf([opened(id)], device).map((entry) => ({
      ...entry,
      events: entry.events.map((event) => ({ ...event, key: 'import-7' })),
    }));

  test('the smallest id counts and the other is inert, whichever came first', async () => {
    const [one, two] = [twin('aaaa', 'one'), twin('bbbb', 'two')];
    for (const delivered of [
      [...one, ...two],
      [...two, ...one],
    ]) {
      const { log } = testLog();
      for (const entry of delivered) await log.append(entry);
      const read = await log.read();
      expect(await read.deal('deal-one')).toBeDefined();
      expect(await read.deal('deal-two')).toBeUndefined();
      await log.close();
    }
  });

  test('when the first is undone the other counts', async () => {
    const { log } = testLog();
    const [one, two] = [twin('aaaa', 'one'), twin('bbbb', 'two')];
    const [undo] = entriesOf([opened('one').undone()], 'aaaa').slice(-1);
    for (const entry of [...two, undo as Entry, ...one]) await log.append(entry);
    const read = await log.read();
    expect(await read.deal('deal-one')).toBeUndefined();
    expect(await read.deal('deal-two')).toBeDefined();
    await log.close();
  });
});
