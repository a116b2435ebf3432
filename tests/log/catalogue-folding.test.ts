import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { standing } from '../../lib/pipeline/stage';
import { LISTS } from '../../lib/projections/lists.projection';
import type { NewEvent } from '../../lib/schema/event.schema';
import { rowsOf, testLog } from '../make/test-log';

const PIPELINE = 'pipeline-x';
const id = fc.constantFrom('stage-1', 'stage-2', 'stage-3');
const about = { subjects: [PIPELINE] };
const lists = { subjects: [LISTS] };
const facts = {
  kind: 'open' as 'open' | 'won',
  colour: 2,
  targetDays: 5,
  category: 'pipeline' as const,
  checklist: [],
};

/** What can be said of a pipeline and of the lists, and the name that is given with it. */
const said: fc.Arbitrary<{ event: NewEvent; name?: [record: string, field: string, value: string] }> =
  fc.oneof(
    id.map((stage) => ({
      event: { type: 'stage.added' as const, data: { pipeline: PIPELINE, stage, ...facts }, ...about },
    })),
    fc.tuple(id, fc.integer({ min: 1, max: 90 })).map(([stage, value]) => ({
      event: {
        type: 'stage.edited' as const,
        data: { pipeline: PIPELINE, stage, field: 'targetDays' as const, value },
        ...about,
      },
    })),
    fc.tuple(id, fc.option(fc.integer({ min: 1, max: 90 }))).map(([stage, value]) => ({
      event: {
        type: 'stage.edited' as const,
        data: { pipeline: PIPELINE, stage, field: 'staleAfterDays' as const, value },
        ...about,
      },
    })),
    fc.tuple(id, fc.string({ minLength: 1 })).map(([stage, name]) => ({
      event: { type: 'stage.renamed' as const, data: { pipeline: PIPELINE, stage }, ...about },
      name: [PIPELINE, `stage:${stage}`, name] as [string, string, string],
    })),
    fc.shuffledSubarray(['stage-0', 'stage-1', 'stage-2', 'stage-3']).map((stages) => ({
      event: { type: 'stages.ordered' as const, data: { pipeline: PIPELINE, stages }, ...about },
    })),
    fc.tuple(id, id).map(([stage, to]) => ({
      event: { type: 'stage.retired' as const, data: { pipeline: PIPELINE, stage, to }, ...about },
    })),
    fc.constantFrom('owner-1', 'owner-2').map((owner) => ({
      event: { type: 'owner.added' as const, data: { owner }, ...lists },
      name: [LISTS, `owner:${owner}`, `Named ${owner}`] as [string, string, string],
    })),
    fc.tuple(fc.constantFrom('owner-1', 'me'), fc.option(fc.constant('team-1'))).map(([owner, team]) => ({
      event: { type: 'owner.joined' as const, data: { owner, team }, ...lists },
    })),
    fc.constantFrom('tag-1', 'tag-2').map((choice) => ({
      event: { type: 'choice.added' as const, data: { list: 'tag' as const, choice }, ...lists },
    })),
    fc.constantFrom('tag-1', 'tag-2').map((choice) => ({
      event: { type: 'choice.retired' as const, data: { list: 'tag' as const, choice }, ...lists },
    })),
  );

const entriesOf = (all: readonly { event: NewEvent; name?: [string, string, string] }[]): Entry[] => {
  const added: NewEvent = {
    type: 'pipeline.added',
    data: { pipeline: PIPELINE, stages: [{ stage: 'stage-0', ...facts, kind: 'won' as const }] },
    ...about,
  };
  return [{ event: added }, ...all].map(({ event, name }: { event: NewEvent; name?: string[] }, n) => {
    const hlc = (more: number) =>
      `2026-11-01T08:00:00.000Z-${(2 * n + more).toString(16).padStart(4, '0')}-maker0`;
    const command = `said-${n}`;
    const envelope = { v: 1, command, n: 0, on: '2026-11-01', zone: 'Europe/Sofia' } as const;
    const [record = '', field = '', value = ''] = name ?? [];
    const version = { record, field, value, hlc: hlc(1), command, visibility: 'team' as const };
    return {
      events: [
        {
          ...envelope,
          ...event,
          id: hlc(0),
          on: '2026-11-01',
          actor: 'me',
          device: 'maker0',
          visibility: 'team',
        },
      ],
      versions: name ? [version] : [],
    };
  });
};

const entries = fc.array(said, { maxLength: 14 }).map(entriesOf);
const shuffled = entries.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);

describe('given what was said of a pipeline and of the lists, arriving in any order', () => {
  test('they are what they are in the order in which it was said, and after a rebuild', async () => {
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

  test('no stage is ever lost: a retired one stands in history, ids never change', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const { log } = testLog();
        for (const entry of all) await log.append(entry);
        const pipeline = (await (await log.read()).pipelines()).find((one) => one.id === PIPELINE);
        const added = all.flatMap(({ events }) =>
          events.flatMap(({ type, data }) =>
            type === 'stage.added' ? [(data as { stage: string }).stage] : [],
          ),
        );
        const ids = pipeline?.stages.map((stage) => stage.id) ?? [];
        expect([...ids].sort()).toEqual([...new Set(['stage-0', ...added])].sort());
        expect(pipeline && standing(pipeline).every((stage) => ids.includes(stage.id))).toBe(true);
        await log.close();
      }),
      { numRuns: 40 },
    );
  });
});
