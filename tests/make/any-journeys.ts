import fc from 'fast-check';
import type { Lists } from '../../lib/pipeline/lists';
import type { Filter } from '../../lib/pipeline/numbers';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import type { Pipeline, Stage } from '../../lib/pipeline/stage';
import type { Frame } from '../../lib/projections/book/frame';
import type { JourneyRow } from '../../lib/projections/journey.projection';
import { day, type History, opened } from './history';
import { journeyOf } from './journeys';

const stage = (id: string, kind: Stage['kind'] = 'open'): Stage => ({
  id,
  kind,
  colour: 1,
  targetDays: 7,
  category: 'pipeline',
  checklist: [],
});

const partners: Pipeline = {
  id: 'partners',
  stages: [stage('met'), stage('agreed'), stage('live', 'won')],
};

const retired = (id: string, place: number, retiredTo: string): Stage => ({ ...stage(id), place, retiredTo });

/** Two pipelines, of which the first has stages that were retired; sums are told in euro. */
export const TWO_PIPELINES: Frame = {
  home: 'EUR',
  pipelines: [
    {
      ...sevenStages,
      // Into the one after it, one far back, and one that was retired itself since.
      stages: [
        ...sevenStages.stages,
        retired('demo', 2, 'meeting'),
        retired('trial', 5, 'qualification'),
        retired('audit', 7, 'trial'),
      ],
    },
    partners,
  ],
};

/** The order in which the stages of both stood, each pipeline's up to the one that wins. */
export const AS_THEY_STOOD: readonly string[] = [
  ...['prospecting', 'qualification', 'demo', 'meeting', 'proposal', 'trial', 'negotiation', 'audit'],
  ...['closing', 'fulfilment', 'met', 'agreed', 'live'],
];

/** Owners of whom two are a team, for filters. */
export const PEOPLE: Pick<Lists, 'owners'> = {
  owners: [
    { id: 'me', name: 'Me', isRetired: false },
    { id: 'ann', name: 'Ann', isRetired: false, team: 'north' },
    { id: 'bob', name: 'Bob', isRetired: false, team: 'north' },
  ],
};

/** Histories go on for so many days. */
export const SPAN = 420;

const onDay = fc.nat(SPAN).map((n) => day(n));
const OPEN_STAGES = [
  'prospecting',
  'qualification',
  'meeting',
  'proposal',
  'closing',
  'demo',
  'trial',
  'audit',
  'met',
  'agreed',
];
const openStage = fc.constantFrom(...OPEN_STAGES);

type Word = (history: History) => History;

const word: fc.Arbitrary<Word> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(openStage, onDay).map(
      ([to, on]): Word =>
        (so) =>
          so.moved(to, on),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom('meeting', 'qualification', 'trial', 'met'), onDay).map(
      ([to, on]): Word =>
        (so) =>
          so.retiring(to, on),
    ),
  },
  {
    weight: 2,
    arbitrary: onDay.map(
      (on): Word =>
        (so) =>
          so.won(on),
    ),
  },
  {
    weight: 2,
    arbitrary: onDay.map(
      (on): Word =>
        (so) =>
          so.lost('price', on),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(openStage, onDay).map(
      ([to, on]): Word =>
        (so) =>
          so.reopened(to, on),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(99_999), fc.constantFrom('EUR', 'EUR', 'BGN', 'USD')).map(
      ([minor, currency]): Word =>
        (so) =>
          so.amount(minor, currency),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.option(onDay).map(
      (on): Word =>
        (so) =>
          so.closes(on),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('hot', 'big').map(
      (tag): Word =>
        (so) =>
          so.tagged(tag),
    ),
  },
  {
    weight: 1,
    arbitrary: onDay.map(
      (on): Word =>
        (so) =>
          so.redated(on),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Word>((so) => so.undone()) },
);

// The opening itself is neither undone nor put on another day: there would be no deal, or another one.
const wordsOf = (words: readonly Word[], history: History): History =>
  words.reduce((so, say) => say(so), history.moved('prospecting', history.said()[0]?.event.on));

const owners = fc.array(fc.tuple(onDay, fc.constantFrom('me', 'ann', 'bob', null)), { maxLength: 2 });

const pipelineOf = (id: string | undefined): string =>
  partners.stages.some((one) => one.id === id) ? 'partners' : 'sales';

/** The path of a deal with any history: moves on any days, wins, losses, reopening, amounts, owners, undone words. */
export const anyJourney = (id: string): fc.Arbitrary<JourneyRow> =>
  fc
    .record({
      on: onDay,
      first: fc.constantFrom('prospecting', 'prospecting', 'proposal'),
      words: fc.array(word, { maxLength: 9 }),
      owners,
      source: fc.constantFrom('gmail', 'referral'),
    })
    .map(({ on, first, words, owners: later, source }) => {
      const journey = journeyOf(wordsOf(words, opened(id, on, first)));
      const since = later
        .filter(([from]) => from > on)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([from, value]) => ({ on: from, value }));
      const pipeline = pipelineOf(journey.stays.at(-1)?.stage);
      return { ...journey, pipeline, source, owners: [...journey.owners, ...since] };
    });

/** The paths of up to so many deals. */
export const anyJourneys = (most: number): fc.Arbitrary<JourneyRow[]> =>
  fc.nat(most).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => anyJourney(`${at}`))));

/** What any deals may be asked about: all, or those of an owner, a team, a source or a tag. */
export const FILTERS: readonly Filter[] = [
  {},
  { owner: 'me' },
  { owner: 'north' },
  { source: 'gmail' },
  { tag: 'hot' },
];
