import { addDays } from '../../lib/pipeline/day';
import type { DidItHelp, Marker } from '../../lib/pipeline/review';
import type { Words } from '../../lib/words';
import { hardNames } from './names';
import { TODAY } from './overviews';

const MARKERS = [
  ['c1', 8, 'Target of Proposal: 14 days, before 21', 'Цел на „Оферта“: 14 дни, преди 21'],
  ['c2', 96, 'Checklist of Meeting: “budget agreed” added', 'Списък на „Среща“: добавено „договорен бюджет“'],
  ['c3', 210, 'Stage “Pilot” removed', 'Махнат етап „Пилот“'],
] as const;

/** Three changes of the pipeline in the last year, in the person's language, and one as long as a name can be. */
export const markersIn = ({ language }: Pick<Words, 'language'>): readonly Marker[] => [
  ...MARKERS.map(([id, ago, en, bg]) => ({
    id,
    on: addDays(TODAY, -ago),
    says: language === 'bg' ? bg : en,
  })),
  { id: 'c4', on: addDays(TODAY, -300), says: hardNames.at(-1)?.name ?? '' },
];

const spansOf = (marker: Marker, days: number): Pick<DidItHelp, 'marker' | 'before' | 'after'> => ({
  marker,
  before: { from: addDays(marker.on, -days), to: addDays(marker.on, -1) },
  after: { from: marker.on, to: addDays(marker.on, days - 1) },
});

/** A change that can be told of: one number better, one worse, one the same, one of nothing. */
export const helpedBy = (marker: Marker): DidItHelp => ({
  ...spansOf(marker, 90),
  compared: [
    {
      id: 'conversion',
      unit: 'share',
      before: { value: 18 / 46, parts: {} },
      after: { value: 31 / 48, parts: {} },
      difference: 31 / 48 - 18 / 46,
      low: 0.054,
      high: 0.437,
      verdict: 'better',
    },
    {
      id: 'win-rate',
      unit: 'share',
      before: { value: 5 / 19, low: 0.118, high: 0.488, parts: {} },
      after: { value: 8 / 22, low: 0.197, high: 0.57, parts: {} },
      difference: 8 / 22 - 5 / 19,
      low: -0.183,
      high: 0.361,
      verdict: 'same',
    },
    {
      id: 'stay',
      unit: 'days',
      before: { value: 19, parts: {} },
      after: { value: 24.5, parts: {} },
      difference: 5.5,
      low: 1.2,
      high: 9.8,
      verdict: 'worse',
    },
    {
      id: 'cycle',
      unit: 'days',
      before: { value: null, whyNot: 'nothing-won', parts: {} },
      after: { value: 61, parts: {} },
      difference: null,
      low: null,
      high: null,
      verdict: 'early',
    },
  ],
  daysToGo: 0,
  dealsToGo: 0,
});

/** A change of which it is too early to tell. */
export const earlyBy = (marker: Marker): DidItHelp => ({
  ...helpedBy(marker),
  ...spansOf(marker, 9),
  compared: helpedBy(marker).compared.map((one) => ({ ...one, verdict: 'early' })),
  daysToGo: 5,
  dealsToGo: 7,
});
