import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { Log } from '../../lib/log/log';
import { bookOf } from '../../lib/projections/book/book';
import type { Frame } from '../../lib/projections/book/frame';
import type { JourneyRow } from '../../lib/projections/journey.projection';
import { contentOf } from '../make/book-content';
import { day, entriesOf, type History, opened } from '../make/history';
import { FRAME } from '../make/journeys';
import { testLog } from '../make/test-log';

const journeysOf = async (name: string): Promise<JourneyRow[]> => {
  const db = (await openDB(name)) as IDBPDatabase;
  const journeys = await db.getAll('journeys');
  db.close();
  return journeys;
};

/** The book is what a new one of all deals would be. */
const expectWhole = async (log: Log, name: string, frame: Frame = FRAME): Promise<void> => {
  expect(contentOf(await log.book(frame))).toEqual(contentOf(bookOf(frame, await journeysOf(name))));
};

const some = (count: number): History[] =>
  Array.from({ length: count }, (_, place) =>
    opened(`d${place}`, day(place % 60))
      .amount(1000 * place + 100)
      .moved('meeting', day((place % 60) + 3)),
  );

describe('given a log with some deals', () => {
  test('when deals change one by one, then the book has each change, also after a restart', async () => {
    const { log, name, reopen } = testLog();
    for (const entry of entriesOf(some(5))) await log.append(entry);
    await expectWhole(log, name);
    for (const entry of entriesOf([opened('late', day(4)).moved('proposal').won(day(9))], 'other0'))
      await log.append(entry);
    await expectWhole(log, name);
    expect((await log.book(FRAME)).pages[0]?.ids).toContain('deal-late');
    await log.close();
    const again = reopen();
    await expectWhole(again, name);
    await again.close();
  });

  test('when many changed, then they are kept, and the next start reads none of them one by one', async () => {
    const { log, name, reopen } = testLog();
    for (const entry of entriesOf(some(30))) await log.append(entry);
    await log.book(FRAME);
    await log.close();
    const db = await openDB(name);
    expect(await db.count('dirty')).toBe(0);
    expect(await db.count('book')).toBe(2);
    db.close();
    const again = reopen();
    await expectWhole(again, name);
    await again.close();
  });

  test.each(Array.from({ length: 12 }, (_, place) => place))(
    'when a deal changes while the book is being kept, then the change is not forgotten (%i steps in)',
    async (steps) => {
      const { log, name } = testLog();
      const [begun, ...later] = entriesOf([opened('a').amount(100).amount(200)]);
      if (begun) await log.append(begun);
      const asked = log.book(FRAME);
      for (let step = 0; step < steps; step += 1) await new Promise((resolve) => setImmediate(resolve));
      for (const entry of later) await log.append(entry);
      await asked;
      await expectWhole(log, name);
    },
  );

  test('when an opening is taken back, then the deal is in no page that counts', async () => {
    const { log, name } = testLog();
    for (const entry of entriesOf([opened('a'), opened('b')])) await log.append(entry);
    await log.book(FRAME);
    for (const entry of entriesOf([opened('b').undone()], 'other0').slice(1)) await log.append(entry);
    await expectWhole(log, name);
    expect(Object.keys(contentOf(await log.book(FRAME)))).toEqual(['deal-a']);
  });

  test('when the home currency or the order of stages is another, then it is another book', async () => {
    const { log, name } = testLog();
    for (const entry of entriesOf([opened('a').amount(500, 'BGN').moved('meeting').won()]))
      await log.append(entry);
    await expectWhole(log, name);
    const [sales] = FRAME.pipelines;
    if (!sales) throw new Error('no pipeline');
    await expectWhole(log, name, { home: 'BGN', pipelines: FRAME.pipelines });
    await expectWhole(log, name, {
      home: 'EUR',
      pipelines: [{ ...sales, stages: sales.stages.toReversed() }],
    });
    await expectWhole(log, name);
  });

  test('when all rows are made anew, then the book is too', async () => {
    const { log, name } = testLog();
    for (const entry of entriesOf(some(3))) await log.append(entry);
    await log.book(FRAME);
    await log.replay();
    await expectWhole(log, name);
  });
});

describe('given rows that were made wrongly, and a book of them', () => {
  /** Marks a deal as one that came by another way, behind the log's back. */
  const spoil = async (name: string): Promise<void> => {
    const db = (await openDB(name)) as IDBPDatabase;
    const journey = await db.get('journeys', 'deal-d0');
    await db.put('journeys', { ...journey, outcome: 'lost', closedOn: day(1) });
    await db.put('dirty', { id: 'deal-d0', state: 'spoilt' });
    db.close();
  };

  test.each(Array.from({ length: 16 }, (_, place) => place))(
    'when all rows are made anew while the book is asked for, then the next is of the new rows, also after a restart (%i steps in)',
    async (steps) => {
      const { log, name, reopen } = testLog();
      for (const entry of entriesOf(some(3))) await log.append(entry);
      await spoil(name);
      const asked = log.book(FRAME);
      const told = log.told('six', async () => contentOf(await asked));
      for (let step = 0; step < steps; step += 1) await new Promise((resolve) => setImmediate(resolve));
      await log.replay();
      await told;
      await expectWhole(log, name);
      await log.close();
      const again = reopen();
      await expectWhole(again, name);
      expect(await again.told('six', async () => contentOf(await again.book(FRAME)))).toEqual(
        contentOf(bookOf(FRAME, await journeysOf(name))),
      );
      await again.close();
    },
  );
});

describe('given any changes, questions and restarts in any order', () => {
  const WORDS: readonly ((history: History, count: number) => History)[] = [
    (history) => history,
    (history) => history.moved('meeting'),
    (history, count) => history.amount(900 + count),
    (history) => history.lost(),
    (history) => history.undone(),
  ];
  const act = fc.oneof(
    {
      arbitrary: fc.record({ deal: fc.nat(3), word: fc.nat(4), many: fc.constantFrom(1, 1, 20) }),
      weight: 3,
    },
    // One that waits for the answer, and one that goes on while the book is being kept.
    { arbitrary: fc.constantFrom('ask' as const, 'ask and go on' as const, 'restart' as const), weight: 2 },
  );
  test('the book is what a new one of all deals would be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const { log: first, name, reopen } = testLog();
        let log = first;
        let count = 0;
        let asked: Promise<unknown> | undefined;
        const change = async (deal: number, word: number) => {
          count += 1;
          const history = WORDS[word]?.(opened(`d${deal}`, day(deal)), count) ?? opened('none');
          for (const { events } of entriesOf([history], `dev${count}`))
            await log.append({
              events: events.map((event) => ({ ...event, command: `${event.command}-${count}` })),
              versions: [],
            });
        };
        for (const one of acts) {
          if (one === 'ask') await log.book(FRAME);
          else if (one === 'ask and go on') asked = log.book(FRAME);
          else if (one === 'restart') {
            await asked;
            await log.close();
            log = reopen();
          } else
            for (let deal = one.deal; deal < one.deal + one.many; deal += 1) await change(deal, one.word);
        }
        await asked;
        await expectWhole(log, name);
        await log.close();
        log = reopen();
        await expectWhole(log, name);
        await log.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('given an answer that was told once', () => {
  test('when nothing was added it is told again, and made anew after a fact, or of another question', async () => {
    const { log, reopen } = testLog();
    for (const entry of entriesOf([opened('a')])) await log.append(entry);
    let made = 0;
    const make = async () => ++made;
    expect([await log.told('six', make), await log.told('six', make)]).toEqual([1, 1]);
    expect(await log.told('six of Ana', make)).toBe(2);
    await log.close();
    const again = reopen();
    expect(await again.told('six', make)).toBe(1);
    for (const entry of entriesOf([opened('b')], 'other0')) await again.append(entry);
    expect(await again.told('six', make)).toBe(3);
    await again.close();
  });

  test('when many questions were asked, then only a few answers are kept', async () => {
    const { log, name } = testLog();
    for (let count = 0; count < 40; count += 1) await log.told(`question ${count}`, async () => count);
    const db = await openDB(name);
    expect(await db.count('told')).toBeLessThanOrEqual(12);
    db.close();
  });
});
