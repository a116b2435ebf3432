import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishStep } from '../../lib/commands/finish-step.command';
import { postponeStep } from '../../lib/commands/postpone-step.command';
import { type Tracked, trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import type { Log } from '../../lib/log/log';
import { rowsOf, testLog } from '../make/test-log';

const TODAY = '2026-11-24';

type Given =
  | { kind: 'track'; who: number }
  | { kind: 'finish'; of: number }
  | { kind: 'postpone'; of: number }
  | { kind: 'undo'; of: number };

const someone = fc.integer({ min: 0, max: 3 });
const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 3, arbitrary: someone.map((who): Given => ({ kind: 'track', who })) },
  someone.map((of): Given => ({ kind: 'finish', of })),
  someone.map((of): Given => ({ kind: 'postpone', of })),
  someone.map((of): Given => ({ kind: 'undo', of })),
);

/** Runs one command; a refusal is an answer like any other. */
const give = (log: Log, id: string, command: Given, tracked: (Tracked | undefined)[]): Promise<unknown> => {
  let made = 0;
  const newId = (kind: string) => `${kind}-${id}-${made++}`;
  return log
    .commit<unknown>({
      id,
      name: command.kind,
      from: 'own',
      decide(read) {
        const context = { read, today: TODAY, newId };
        if (command.kind === 'track') {
          return trackDeal(
            { site: 'gmail', address: `p${command.who}@buyer.example`, awaitsReply: true },
            context,
          );
        }
        const step = tracked[command.of]?.step ?? 'step-none';
        if (command.kind === 'finish') return finishStep({ step }, context);
        if (command.kind === 'postpone') return postponeStep({ step, until: 'tomorrow' }, context);
        return undo({ command: `c${command.of}` }, context, { from: 'own', now: 0 });
      },
    })
    .catch((error: Error) => error.message);
};

describe('given commands that are sent again and again, many at a time', () => {
  test('each is applied once and always answered the same', async () => {
    const plan = fc
      .array(given, { minLength: 1, maxLength: 12 })
      .chain((commands) =>
        fc.tuple(
          fc.constant(commands),
          fc.array(fc.integer({ min: 0, max: commands.length - 1 }), { maxLength: 20 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(plan, async ([commands, retries]) => {
        const { log, name } = testLog();
        const tracked: (Tracked | undefined)[] = [];
        const answers: unknown[] = [];
        for (const [place, command] of commands.entries()) {
          const again = retries
            .filter((retry) => retry === place)
            .map(() => give(log, `c${place}`, command, tracked));
          const [first, ...rest] = await Promise.all([give(log, `c${place}`, command, tracked), ...again]);
          for (const other of rest) expect(other).toEqual(first);
          answers.push(first);
          if (command.kind === 'track') tracked.push(first as Tracked);
        }
        const { events } = await log.since();
        const rows = await rowsOf(log, name);
        // What was refused wrote nothing and may be decided otherwise later; all else stays as it was answered.
        for (const place of retries.filter((at) => typeof answers[at] !== 'string')) {
          expect(await give(log, `c${place}`, commands[place] as Given, tracked)).toEqual(answers[place]);
        }
        const after = await log.since();
        expect(after.events).toEqual(events);
        expect(await rowsOf(log, name)).toBe(rows);
        const numbers = after.events.map(({ command, n }) => `${command} ${n}`);
        expect(new Set(numbers).size).toBe(numbers.length);
        await log.close();
      }),
      { numRuns: 60 },
    );
  });

  test('the rows at the end are those of a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 15 }), async (commands) => {
        const { log, name } = testLog();
        const tracked: (Tracked | undefined)[] = [];
        for (const [place, command] of commands.entries()) {
          const answer = await give(log, `c${place}`, command, tracked);
          if (command.kind === 'track') tracked.push(answer as Tracked);
        }
        const rows = await rowsOf(log, name);
        await log.replay();
        expect(await rowsOf(log, name)).toBe(rows);
        await log.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('given an id that another kind of command has used', () => {
  test('it is refused and nothing is written', async () => {
    const { log } = testLog();
    await give(log, 'x', { kind: 'track', who: 0 }, []);
    const before = await log.since();
    expect(await give(log, 'x', { kind: 'undo', of: 0 }, [])).toBe('refused');
    expect(await log.since()).toEqual(before);
    await log.close();
  });
});

describe('given a command that fails half way', () => {
  test('nothing of it is kept and the same id may be tried again', async () => {
    const { log, name } = testLog();
    const before = await rowsOf(log, name);
    const bad = log.commit({
      id: 'x',
      name: 'bad',
      from: 'own',
      decide: () => Promise.reject(new Error('no')),
    });
    await expect(bad).rejects.toThrow('no');
    expect(await rowsOf(log, name)).toBe(before);
    expect((await log.since()).events).toEqual([]);
    await give(log, 'x', { kind: 'track', who: 0 }, []);
    expect((await log.since()).events).toHaveLength(2);
    await log.close();
  });
});
