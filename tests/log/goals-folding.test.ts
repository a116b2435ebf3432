import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { GOALS } from '../../lib/pipeline/goals';
import type { NewEvent } from '../../lib/schema/event.schema';
import { rowsOf, testLog } from '../make/test-log';

const from = fc.constantFrom('2026-10-01', '2026-07-01', '2027-01-01');
const minor = fc.option(fc.integer({ min: 0, max: 9_000_000 }));
const subjects = [GOALS];

const said: fc.Arbitrary<NewEvent> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('me', 'team-1', 'everybody'),
      fc.constantFrom('month' as const, 'quarter' as const),
      from,
      minor,
    )
    .map(([of, kind, on, amount]) => ({
      type: 'quota.set' as const,
      data: { of, kind, from: on, amount: amount === null ? null : { minor: amount, currency: 'EUR' } },
      subjects,
    })),
  fc
    .tuple(
      fc.constantFrom('new-leads', 'open'),
      fc.constantFrom('month' as const, 'year' as const),
      from,
      minor,
    )
    .map(([number, kind, on, value]) => ({
      type: 'target.set' as const,
      data: { number, kind, from: on, value },
      subjects,
    })),
);

const taken = (command: string): NewEvent => ({ type: 'undone', data: { command }, subjects });

/** What was said, each by a command of its own, and which of them were taken back at the end. */
const entriesOf = (all: readonly NewEvent[]): Entry[] =>
  all.map((event, n) => ({
    events: [
      {
        ...event,
        v: 1,
        command: `said-${n}`,
        n: 0,
        zone: 'Europe/Sofia',
        id: `2026-11-01T08:00:00.000Z-${n.toString(16).padStart(4, '0')}-maker0`,
        on: '2026-11-01',
        actor: 'me',
        device: 'maker0',
        visibility: 'team',
      },
    ],
    versions: [],
  }));

const entries = fc
  .array(said, { maxLength: 12 })
  .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all.map((_, n) => `said-${n}`))))
  .map(([all, undone]) => ({ all: entriesOf([...all, ...undone.map(taken)]), undone, said: all }));

describe('given quotas and targets that were set, some of them taken back, arriving in any order', () => {
  test('they are what they are in the order in which they were set, and after a rebuild', async () => {
    const shuffled = entries.chain(({ all }) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([inOrder, anyOrder]) => {
        const rowsAfter = async (delivered: readonly Entry[]) => {
          const { log, name } = testLog();
          for (const entry of delivered) await log.append(entry);
          const rows = await rowsOf(log, name);
          await log.replay();
          expect(await rowsOf(log, name)).toBe(rows);
          await log.close();
          return rows;
        };
        expect(await rowsAfter(anyOrder)).toBe(await rowsAfter(inOrder));
      }),
      { numRuns: 40 },
    );
  });

  test('of the same quota the last one that stands counts, and one that was emptied is gone', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async ({ all, undone, said: facts }) => {
        const { log } = testLog();
        for (const entry of all) await log.append(entry);
        const { quotas } = await (await log.read()).goals();
        const standing = new Map<string, number>();
        facts.forEach(({ type, data }, n) => {
          if (type !== 'quota.set' || undone.includes(`said-${n}`)) return;
          const key = `${data.of} ${data.kind} ${data.from}`;
          if (data.amount) standing.set(key, data.amount.minor);
          else standing.delete(key);
        });
        expect(
          Object.fromEntries(
            quotas.map(({ of, kind, from: on, amount }) => [`${of} ${kind} ${on}`, amount.minor]),
          ),
        ).toEqual(Object.fromEntries(standing));
        await log.close();
      }),
      { numRuns: 40 },
    );
  });
});
