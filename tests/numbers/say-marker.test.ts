import { expect, test } from 'vitest';
import { sayMarker } from '../../entrypoints/background/say-marker';
import type { PipelineChanged } from '../../lib/commands/markers.query';
import { fewWordsOf } from '../../lib/few-words';

const on = '2026-11-24';
const meeting = { word: 'meeting', colour: 3 } as const;
const own = { word: 'other', name: 'Проба <b>& {days}', colour: 4 } as const;

const said = (language: 'en' | 'bg', ...turns: PipelineChanged['turns'][number][]): string =>
  sayMarker(fewWordsOf(language), { id: 'c1', on, turns }).says;

test('given a change of a stage, then it is said with the stage’s name, in either language', () => {
  expect(said('en', { turn: 'stage-added', label: meeting })).toBe('New stage: Meeting');
  expect(said('en', { turn: 'target', label: meeting, days: 9 })).toBe('Meeting: target 9 days');
  const bulgarian = said('bg', { turn: 'target', label: meeting, days: 9 });
  expect(bulgarian).toContain('9');
  expect(bulgarian).not.toMatch(/[A-Za-z{}]/);
});

test('given a command that changed several things, then each is said once, in their order', () => {
  const order = { turn: 'order' } as const;
  expect(said('en', order, { turn: 'checklist', label: meeting }, order)).toBe(
    'Stages put in another order · Meeting: another checklist',
  );
});

test('given a stage with a name of its own, then it is said as it was typed', () => {
  expect(said('en', { turn: 'stage-retired', label: own })).toBe('Stage retired: Проба <b>& {days}');
});

test('given any change in any language, then no key and no gap is left in what is said', () => {
  const turns = [
    'stage-added',
    'stage-retired',
    'order',
    'target',
    'checklist',
    'kind',
    'category',
    'stale',
  ] as const;
  for (const language of ['en', 'bg'] as const)
    for (const turn of turns) {
      const says = said(language, { turn, label: meeting, days: 3 });
      expect([turn, says]).toEqual([turn, expect.not.stringMatching(/[{}_]|marker|undefined|^$/)]);
    }
});

test('then the day and the command it is of come with it, and the stage only where it is about one', () => {
  const words = fewWordsOf('en');
  const turns = [{ turn: 'order' }] as const;
  expect(sayMarker(words, { id: 'c1', on, turns })).toEqual({
    id: 'c1',
    on,
    says: 'Stages put in another order',
  });
  expect(sayMarker(words, { id: 'c1', on, turns, stage: 'meeting' })).toMatchObject({ stage: 'meeting' });
});
