import { type OpenThen, questionsOf } from '../../lib/metrics/month-end-questions';
import { addDays, type Day } from '../../lib/pipeline/day';
import { EVERYBODY } from '../../lib/pipeline/goals';
import type { MonthEnd, PipelineMonth } from '../../lib/pipeline/month-end';
import type { DealBehind } from '../../lib/pipeline/numbers';
import { monthBefore, monthOf } from '../../lib/pipeline/period';
import type { LostReason, StageReview } from '../../lib/pipeline/review';
import type { Language } from '../../lib/speak';
import { behind, numberAt, OCTOBER, quotaAt, REASONS, stageAt } from './month-parts';
import { hardNames } from './names';
import { TODAY } from './overviews';

/** What happened in one pipeline: nothing, but for what is told otherwise. */
export const pipelineWith = (otherwise: Partial<PipelineMonth> = {}): PipelineMonth => ({
  id: 'sales',
  name: 'Sales',
  stages: [],
  transitions: [],
  bottleneck: { below: [] },
  ...otherwise,
});

/** The report of October with nothing in it, but for what is told otherwise. */
export const reportWith = (otherwise: Partial<MonthEnd> = {}): MonthEnd => ({
  today: TODAY,
  home: 'EUR',
  month: OCTOBER,
  dueOn: '2026-11-02',
  isRunning: false,
  months: [TODAY, OCTOBER.from, '2026-09-01', '2026-08-01'].map((day: Day) => monthOf(day).from),
  numbers: [],
  won: [],
  lost: [],
  reasons: [],
  pipelines: [pipelineWith()],
  slipped: [],
  quotas: [],
  questions: [],
  isEmpty: false,
  ...otherwise,
});

const withQuestions = (report: MonthEnd, open?: OpenThen): MonthEnd => ({
  ...report,
  questions: questionsOf(report, open),
});

const asked = (report: MonthEnd): MonthEnd =>
  withQuestions(report, {
    count: 40,
    withoutStep: 14,
    value: 90_000_000,
    biggest: behind(0, { status: 'open', amount: 40_000_000 }),
  });

const many = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

const bottleneckOf = (stage: StageReview | undefined, below: StageReview | undefined) => ({
  ...(stage && {
    stage: { ...stage, deals: 14, medianDays: 17, share: 0.61 },
  }),
  below: below ? [{ ...below, now: 0.31, before: 0.52, low: -0.36, high: -0.05 }] : [],
});

const reasonsOf = (lost: MonthEnd['lost']): LostReason[] =>
  [...new Set(lost.map(({ reason }) => reason))].map((name) => {
    const deals = lost.filter(({ reason }) => reason === name);
    return {
      id: name,
      name,
      count: deals.length,
      worth: { value: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0), parts: {} },
      byStage: {},
    };
  });

const salesMonth = (): PipelineMonth => {
  const stages = many(7, (place) => stageAt(place, 38));
  return pipelineWith({
    stages,
    transitions: [
      { from: 'created', to: 'prospecting', count: 31 },
      { from: 'prospecting', to: 'qualification', count: 23 },
      { from: 'qualification', to: 'meeting', count: 19 },
      { from: 'qualification', to: 'lost', count: 8 },
      { from: 'meeting', to: 'proposal', count: 14 },
      { from: 'proposal', to: 'meeting', count: 2 },
      { from: 'closing', to: 'fulfilment', count: 9 },
    ],
    bottleneck: bottleneckOf(stages[3], stages[1]),
  });
};

/** A report of so many pipelines after a year of work. */
export const pipelinesReport = (language: Language, count: number): MonthEnd =>
  fullReport(language, {
    pipelines: many(count, (place) => ({
      ...salesMonth(),
      id: `pipeline-${place}`,
      name: `${language === 'en' ? 'Pipeline' : 'Фуния'} ${place + 1}`,
    })),
  });

/** A report after a year of work. */
export const fullReport = (language: Language, otherwise: Partial<MonthEnd> = {}): MonthEnd => {
  const reasons = REASONS[language];
  const lost = many(19, (place) => ({
    ...behind(place + 3, { status: 'lost', stage: 'proposal' }),
    reason: reasons[((place * place) % 11) % reasons.length] ?? '',
  }));
  return asked(
    reportWith({
      numbers: many(8, (place) => numberAt(language, place, true)),
      won: many(9, (place) => behind(place)),
      lost,
      reasons: reasonsOf(lost),
      pipelines: [salesMonth()],
      slipped: many(11, (place) => ({
        ...behind(place + 2, { status: 'open', stage: 'negotiation' }),
        expectedThen: addDays(OCTOBER.from, place * 2),
        ...(place % 4 !== 3 && { expectedNow: addDays(TODAY, place * 5) }),
        pushes: (place * 3) % 5,
      })),
      quotas: [
        quotaAt(EVERYBODY, '', 12_000_000, 9_480_000),
        quotaAt('team', language === 'en' ? 'The north' : 'Север', 7_000_000, 6_900_000),
        quotaAt('me', '', 4_000_000, 3_000_000),
        quotaAt('dana', 'Dana Koleva', 3_000_000, 3_900_000),
      ],
      forecast: { low: 7_100_000, middle: 9_000_000, high: 11_800_000, won: 9_480_000 },
      ...otherwise,
    }),
  );
};

/** A report of three deals only. */
export const smallReport = (language: Language): MonthEnd =>
  withQuestions(
    reportWith({
      numbers: many(6, (place) => ({ ...numberAt(language, place, false), trend: [] })),
      won: [behind(0)],
      pipelines: [
        pipelineWith({
          stages: many(3, (place) => stageAt(place, 2)),
          transitions: [{ from: 'created', to: 'prospecting', count: 3 }],
        }),
      ],
    }),
  );

/** The month that is not over. */
export const runningReport = (language: Language): MonthEnd =>
  fullReport(language, {
    month: monthOf(TODAY),
    isRunning: true,
    won: many(2, (place) => behind(place, { closedOn: addDays(TODAY, -place) })),
    slipped: [],
  });

/** More of everything than fits, with names that are hard to draw. */
export const hardReport = (language: Language, pipelines = 1): MonthEnd => {
  const full = fullReport(language);
  const hard = (place: number): string => hardNames[place % hardNames.length]?.name ?? '';
  const named = <T extends DealBehind>(deal: T, place: number): T => ({
    ...deal,
    person: hard(place),
    company: hard(place + 2),
    amount: 123_456_789_012_345 - place,
  });
  const stages = many(14, (place) => {
    const stage = stageAt(place, 123_456);
    return { ...stage, id: `${stage.id}-${place}`, label: { ...stage.label, name: hard(place) } };
  });
  return asked({
    ...full,
    month: monthBefore(TODAY),
    numbers: many(16, (place) => numberAt(language, place, true)),
    won: many(200, (place) => named(behind(place), place)),
    lost: many(300, (place) => ({
      ...named(behind(place, { status: 'lost' }), place),
      reason: hard(place + 1),
    })),
    reasons: many(12, (place) => ({
      id: `${place}`,
      name: hard(place),
      count: 300 - place * 20,
      worth: { value: 999_999_999_900, parts: {} },
      byStage: {},
    })),
    pipelines: many(pipelines, (place) =>
      pipelineWith({
        id: `${place}`,
        name: hard(place),
        stages,
        transitions: stages.flatMap((from) =>
          stages.slice(0, 4).map((to) => ({ from: from.id, to: to.id, count: 1234 })),
        ),
        bottleneck: {
          ...bottleneckOf(stages[0], undefined),
          below: stages.map((stage) => ({ ...stage, now: 0.1, before: 0.6, low: -0.6, high: -0.4 })),
        },
      }),
    ),
    slipped: full.slipped.flatMap((deal) =>
      many(20, (place) => ({ ...named(deal, place), deal: `s${deal.deal} ${place}`, pushes: place })),
    ),
    quotas: many(30, (place) => quotaAt(`owner-${place}`, hard(place), 999_999_999_900, 100_000_000)),
  });
};
