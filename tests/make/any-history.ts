import fc from 'fast-check';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import type { Pipeline } from '../../lib/pipeline/stage';
import type { Frame } from '../../lib/projections/book/frame';
import { day, type History, opened } from './history';

const about = { checklist: [], category: 'pipeline', colour: 1 } as const;

/** A second pipeline, one stage of which was retired into another. */
const renewals: Pipeline = {
  id: 'pipeline-renewals',
  stages: [
    { id: 'r-first', kind: 'open', targetDays: 5, ...about },
    { id: 'r-second', kind: 'open', targetDays: 8, ...about },
    { id: 'r-won', kind: 'won', targetDays: 30, ...about },
    { id: 'r-old', kind: 'open', targetDays: 3, retiredTo: 'r-second', place: 1, ...about },
  ],
};

/** A frame of two pipelines that sells in euro. */
export const TWO: Frame = { home: 'EUR', pipelines: [sevenStages, renewals] };

/** Histories happen on the days from 0 to this one. */
export const LAST = 40;

const places = TWO.pipelines.flatMap(({ id, stages }) =>
  stages.map((stage) => ({ stage: stage.id, kind: stage.kind, pipeline: id })),
);
const open = fc.constantFrom(...places.filter(({ kind }) => kind === 'open'));
const won = fc.constantFrom(...places.filter(({ kind }) => kind === 'won'));
const anyDay = fc.integer({ min: -3, max: LAST }).map((n) => day(n));

type Word = (history: History) => History;

const word: fc.Arbitrary<Word> = fc.oneof(
  fc.tuple(open, anyDay).map(
    ([{ stage, pipeline }, on]): Word =>
      (told) =>
        told.moved(stage, on, pipeline),
  ),
  fc.tuple(won, anyDay).map(
    ([{ stage, pipeline }, on]): Word =>
      (told) =>
        told.won(on, stage, pipeline),
  ),
  fc.tuple(open, anyDay).map(
    ([{ stage, pipeline }, on]): Word =>
      (told) =>
        told.reopened(stage, on, pipeline),
  ),
  fc.tuple(fc.constantFrom('price', 'timing'), anyDay).map(
    ([why, on]): Word =>
      (told) =>
        told.lost(why, on),
  ),
  fc.tuple(fc.option(fc.nat(500_000)), fc.constantFrom('EUR', 'BGN', 'JPY', 'USD'), fc.boolean(), anyDay).map(
    ([minor, currency, isRated, on]): Word =>
      (told) =>
        told.amount(minor, currency, isRated && currency !== 'EUR' ? 0.0173 : undefined).redated(on),
  ),
  fc.tuple(fc.option(anyDay), anyDay).map(
    ([expected, on]): Word =>
      (told) =>
        told.closes(expected).redated(on),
  ),
  fc.tuple(fc.constantFrom('me', 'owner-2', 'owner-3', null), anyDay).map(
    ([by, on]): Word =>
      (told) =>
        told.owned(by, on),
  ),
  fc.constantFrom('gmail', 'linkedin').map(
    (source): Word =>
      (told) =>
        told.cameFrom(source),
  ),
  fc.constantFrom('tag-a', 'tag-b').map(
    (tag): Word =>
      (told) =>
        told.tagged(tag),
  ),
  anyDay.map(
    (on): Word =>
      (told) =>
        told.redated(on),
  ),
  fc.constant<Word>((told) => (told.said().length > 1 ? told.undone() : told)),
);

/** Any deals with any histories: facts in any order, on any days, in two pipelines, with words taken back. */
export const anyHistories = (most = 8): fc.Arbitrary<History[]> =>
  fc
    .array(
      fc.record({
        on: fc.integer({ min: 0, max: LAST }),
        stage: fc.constantFrom(...sevenStages.stages.slice(0, 6).map(({ id }) => id)),
        words: fc.array(word, { maxLength: 12 }),
      }),
      { maxLength: most },
    )
    .map((deals) =>
      deals.map(({ on, stage, words }, place) =>
        words.reduce((told, say) => say(told), opened(`any${place}`, day(on), stage)),
      ),
    );
