import { describe, expect, test } from 'vitest';
import { badgesOf } from '../../lib/commands/badges.query';
import { overviewOf } from '../../lib/commands/overview.query';
import { viewOf } from '../../lib/commands/view';
import { believableMonths } from './months';
import { testLog } from './test-log';

const UNTIL = '2026-11-24';
const people = [{ name: 'Mara Lindqvist', email: 'mara.lindqvist@nordvik.example' }];

describe('made months', () => {
  const made = believableMonths({ seed: 7, until: UNTIL, months: 6, deals: 60, people });

  test('are the same for the same seed and others for another', () => {
    expect(believableMonths({ seed: 7, until: UNTIL, months: 6, deals: 60, people })).toEqual(made);
    expect(believableMonths({ seed: 8, until: UNTIL, months: 6, deals: 60, people })).not.toEqual(made);
  });

  test('fold into deals of every outcome, steps that are due, and the people asked for', async () => {
    const { log } = testLog();
    for (const entry of made) await log.append(entry);
    const read = await log.read();
    const shown = await overviewOf(await viewOf(read, UNTIL), 'en');
    expect(shown.steps.length).toBeGreaterThan(3);
    expect(
      shown.pipelines.flatMap(({ stages }) => stages).reduce((sum, { open }) => sum + open, 0),
    ).toBeGreaterThan(5);
    const closed = await read.dealsChangedWithin('2026-01-01', UNTIL);
    expect(new Set(closed.map(({ status }) => status))).toEqual(new Set(['open', 'won', 'lost']));
    expect((await badgesOf([people[0]?.email ?? ''], await viewOf(read, UNTIL))).size).toBe(1);
    await log.close();
  });

  test('are of any size and end on the day given', () => {
    const many = believableMonths({ seed: 1, until: UNTIL, months: 24, deals: 2000 });
    expect(new Set(many.flatMap(({ events }) => events.map(({ id }) => id))).size).toBe(many.length);
    expect(many.every(({ events }) => events.every(({ on }) => on <= UNTIL))).toBe(true);
    expect(believableMonths({ seed: 1, until: UNTIL, months: 1, deals: 0 })).toEqual([]);
  });
});
