import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../lib/log/entry';
import type { Book } from '../../../lib/projections/book/book';
import { chanceOf } from '../../make/random';
import { testLog } from '../../make/test-log';
import { answerOf } from './answer';
import { differences } from './compare';
import { doubted, expected } from './doubts';
import { questions } from './question';
import { toldEntries, toldFrame } from './told';

const bookOfEntries = async (entries: readonly Entry[]): Promise<Book> => {
  const { log } = testLog('2026-09-15T18:00:00');
  for (const entry of entries) await log.append(entry);
  return log.book(toldFrame);
};

const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const chance = chanceOf(seed);
  return list
    .map((value) => ({ value, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
};

const allDifferences = (book: Book): string[] =>
  questions.flatMap((question) =>
    differences(question.number, answerOf(book, question), expected(question)).map(
      (difference) => `${question.id} ${difference}`,
    ),
  );

describe('given ten months of 32 deals, when a number is asked for, then it is the one worked by hand', async () => {
  const book = await bookOfEntries(toldEntries());

  test.each(questions)('$id $number: $why', (question) => {
    expect(differences(question.number, answerOf(book, question), expected(question))).toEqual([]);
  });
});

test('of no more than two numbers something else is told than by hand, and it is', () => {
  expect(doubted).toEqual(['q142', 'q148']);
  for (const question of questions.filter(({ id }) => doubted.includes(id)))
    expect(differences(question.number, expected(question), question.expect)).not.toEqual([]);
});

test.each([
  ['last first', toldEntries().reverse()],
  ['shuffled', shuffled(toldEntries(), 1)],
  ['shuffled another way', shuffled(toldEntries(), 20260915)],
])('given the same facts %s, when they were taken in, then every number is the same', async (_, entries) => {
  expect(allDifferences(await bookOfEntries(entries))).toEqual([]);
});

describe('given a machine somewhere else', () => {
  afterEach(() => vi.unstubAllEnvs());

  // Half a day ahead, most of a day behind, a summer time of its own, and one of half an hour.
  test.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 240],
    ['Australia/Lord_Howe', -630],
  ])('in %s, when the facts are taken in there, then every number is the same', async (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset(), 'the zone of the machine').toBe(offset);
    expect(allDifferences(await bookOfEntries(toldEntries()))).toEqual([]);
  });
});
