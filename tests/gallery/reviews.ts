import { addDays, daysBetween } from '../../lib/pipeline/day';
import { EVERYBODY } from '../../lib/pipeline/goals';
import type { Filter, FilterChoices, Span, Told } from '../../lib/pipeline/numbers';
import { isWithin, type Period } from '../../lib/pipeline/period';
import type {
  Bottleneck,
  LostReason,
  QuotaTold,
  Review,
  Slice,
  StageReview,
} from '../../lib/pipeline/review';
import type { Words } from '../../lib/words';
import { TODAY } from './overviews';
import { changeOf } from './review-change';
import { type RanDeal, ranDeals } from './review-deals';
import { amountOf, closed, shareOf, stagesOf } from './review-figures';

const QUARTER: Span = { kind: 'quarter', from: '2026-10-01', to: '2026-12-31' };
const YEAR: Period = { from: addDays(TODAY, -365), to: TODAY };

const sum = (deals: readonly RanDeal[]): number => deals.reduce((all, deal) => all + amountOf(deal), 0);
const cycleOf = (won: readonly RanDeal[]): number | null =>
  won.length === 0
    ? null
    : won.reduce((all, { openedOn, closedOn = openedOn }) => all + daysBetween(openedOn, closedOn), 0) /
      won.length;
const orNothing = (value: number | null, whyNot: Told['whyNot']): Told =>
  value === null ? { value, ...(whyNot && { whyNot }), parts: {} } : { value, parts: {} };

const lostOf = (words: Words, lost: readonly RanDeal[]): readonly LostReason[] => {
  const reasons = [...new Set(lost.map(({ reason = '' }) => reason))];
  return reasons
    .map((id) => {
      const some = lost.filter(({ reason }) => reason === id);
      const byStage: Record<string, number> = {};
      for (const { stays } of some) {
        const stage = stays.at(-1)?.stage ?? '';
        byStage[stage] = (byStage[stage] ?? 0) + 1;
      }
      return {
        id,
        name: words.name('lost', id),
        count: some.length,
        worth: orNothing(sum(some), undefined),
        byStage,
      };
    })
    .sort((one, other) => other.count - one.count);
};

const bottleneckOf = (stages: readonly StageReview[]): Bottleneck => {
  const all = stages.reduce((days, { excessDays }) => days + excessDays, 0);
  const [worst] = [...stages].sort((one, other) => other.excessDays - one.excessDays);
  if (!worst || worst.excessDays === 0) return { below: [] };
  const { id, label, excessDays, overTarget, targetDays, latest, here } = worst;
  const deals = latest.count + here;
  return {
    stage: {
      id,
      label,
      excessDays,
      overTarget,
      deals,
      medianDays: latest.median ?? 0,
      targetDays,
      share: excessDays / all,
    },
    below: [],
  };
};

const sliceOf = (id: string, name: string, deals: readonly RanDeal[], period: Period): Slice => {
  const [won, lost] = [closed(deals, 'won', period), closed(deals, 'lost', period)];
  const open = deals.filter(({ status }) => status === 'open');
  return {
    id,
    name,
    newLeads: deals.filter(({ openedOn }) => isWithin(openedOn, period)).length,
    won: won.length,
    lost: lost.length,
    winRate: shareOf(won.length, won.length + lost.length, 'nothing-closed', {}),
    wonValue: orNothing(sum(won), undefined),
    cycle: orNothing(cycleOf(won), 'nothing-won'),
    open: open.length,
    openValue: orNothing(sum(open), undefined),
  };
};

const quotaOf = (of: string, name: string, quota: number, deals: readonly RanDeal[]): QuotaTold => {
  const won = sum(closed(deals, 'won', QUARTER));
  const elapsed = (daysBetween(QUARTER.from, TODAY) + 1) / (daysBetween(QUARTER.from, QUARTER.to) + 1);
  const open = sum(deals.filter(({ status }) => status === 'open'));
  const attainment = won / quota;
  return {
    of,
    name,
    quota: { value: quota, parts: {} },
    won: { value: won, parts: {} },
    attainment: { value: attainment, parts: {} },
    pace: { value: attainment / elapsed, parts: {} },
    coverage:
      won >= quota
        ? { value: null, parts: { met: 1 } }
        : { value: open / (quota - won), parts: { required: 3.2 } },
  };
};

const CHOICES: FilterChoices = {
  owners: [
    { id: 'me', name: '', isRetired: false, team: 'south' },
    { id: 'dana', name: 'Dana Ruiz', isRetired: false, team: 'south' },
    { id: 'boris', name: 'Борис Димитров', isRetired: false },
  ],
  teams: [{ id: 'south', name: 'South', isRetired: false }],
  sources: [
    { id: 'gmail', name: 'Gmail', isRetired: false },
    { id: 'linkedin', name: 'LinkedIn', isRetired: false },
    { id: 'fair', name: 'Fair 2026', isRetired: false },
    { id: 'referral', name: 'ليلى حداد', isRetired: false },
  ],
  tags: [
    { id: 'warm', name: 'warm', isRetired: false },
    { id: 'enterprise', name: 'enterprise', isRetired: false },
  ],
  pipelines: [
    { id: 'sales', name: '', isRetired: false },
    { id: 'renewals', name: '', isRetired: false },
  ],
};

/** The review of so many deals of the last year, counted from them, in a quarter that still runs. */
export const reviewOf = (words: Words, count: number, otherwise: Partial<Review> = {}): Review => {
  const deals = ranDeals(count);
  const span = { ...QUARTER };
  const told: Period = { from: span.from, to: TODAY };
  const stages = stagesOf(deals, told);
  const stays = deals.flatMap(({ stays: some, openedOn }) => [
    { from: 'created', to: some[0]?.stage ?? '', on: openedOn },
    ...some.map(({ stage, to, next = '' }) => ({ from: stage, to: next, on: to })),
  ]);
  const moves = new Map<string, number>();
  for (const { from, to, on } of stays)
    if (isWithin(on, told)) moves.set(`${from} ${to}`, (moves.get(`${from} ${to}`) ?? 0) + 1);
  const [won, lost] = [closed(deals, 'won', YEAR), closed(deals, 'lost', YEAR)];
  const open = deals.filter(({ status }) => status === 'open').length;
  const [rate, size, cycle] =
    won.length === 0
      ? [null, null, null]
      : [won.length / (won.length + lost.length), sum(won) / won.length, cycleOf(won)];
  const speed = rate !== null && size !== null && cycle ? (open * rate * size) / cycle : null;
  const tenth = speed === null ? null : speed / 10;
  const slices = (key: 'owner' | 'source' | 'tag', some: FilterChoices['owners'] | FilterChoices['tags']) =>
    [{ id: '', name: '' }, ...some].flatMap(({ id, name }) => {
      const mine = deals.filter((deal) => deal[key] === id);
      return mine.length > 0 ? [sliceOf(id, name, mine, told)] : [];
    });
  const filter: Filter = {};
  return {
    today: TODAY,
    home: 'EUR',
    fiscalStart: 1,
    span,
    pipeline: 'sales',
    filter,
    choices: CHOICES,
    stages,
    transitions: [...moves].map(([key, times]) => {
      const [from = '', to = ''] = key.split(' ');
      return { from, to, count: times };
    }),
    lost: lostOf(words, closed(deals, 'lost', told)),
    bottleneck: bottleneckOf(stages),
    velocity: {
      told: orNothing(speed, 'nothing-won'),
      factors: [
        { id: 'open', value: open, brings: tenth },
        { id: 'win-rate', value: rate, brings: tenth },
        { id: 'size', value: size, brings: tenth },
        { id: 'cycle', value: cycle, brings: speed === null ? null : speed / 0.9 - speed },
      ],
    },
    change: changeOf(deals, addDays(span.from, -1), TODAY),
    weighted: orNothing(
      won.length === 0 ? null : sum(deals.filter(({ status }) => status === 'open')) * 0.4,
      'nothing-closed',
    ),
    quotas:
      count > 10
        ? [
            quotaOf(EVERYBODY, '', 20_000_000, deals),
            quotaOf(
              'south',
              'South',
              14_000_000,
              deals.filter(({ owner }) => owner !== 'boris'),
            ),
            quotaOf(
              'boris',
              'Борис Димитров',
              1_000_000,
              deals.filter(({ owner }) => owner === 'boris'),
            ),
          ]
        : [],
    slices: {
      owner: slices('owner', CHOICES.owners),
      source: slices('source', CHOICES.sources),
      tag: slices('tag', CHOICES.tags),
      pipeline: deals.length > 0 ? [sliceOf('sales', words.say('pipeline_sales'), deals, told)] : [],
    },
    markers: [],
    isEmpty: deals.length === 0,
    ...otherwise,
  };
};
