import type { Aim, GoalsPage, Quota } from '../../lib/pipeline/goals';
import { EVERYBODY } from '../../lib/pipeline/goals';
import type { Owner } from '../../lib/pipeline/lists';
import { monthsAfter } from '../../lib/pipeline/span';
import { hardNames } from './names';
import { TODAY } from './overviews';

const named = (id: string, name: string, more: Partial<Owner> = {}): Owner => ({
  id,
  name,
  isRetired: false,
  ...more,
});

/** Numbers of every unit, as somebody who reads the language sees them. */
const aimsIn = (language: 'en' | 'bg'): readonly Aim[] => {
  const aim = (id: string, en: string, bg: string, more: Pick<Aim, 'unit' | 'better' | 'adds'>): Aim => ({
    id,
    name: language === 'en' ? en : bg,
    says: language === 'en' ? `What ${en.toLowerCase()} means.` : `Какво значи „${bg.toLowerCase()}“.`,
    ...more,
  });
  return [
    aim('new-leads', 'New leads', 'Нови лийдове', { unit: 'deals', better: 'more', adds: true }),
    aim('conversion', 'Conversion', 'Конверсия', { unit: 'share', better: 'more' }),
    aim('size', 'Average deal size', 'Средна сделка', { unit: 'money', better: 'more' }),
    aim('cycle', 'Sales cycle', 'Цикъл на продажба', { unit: 'days', better: 'less' }),
    aim('velocity', 'Sales velocity', 'Скорост на продажбите', { unit: 'money-a-day', better: 'more' }),
    aim('coverage', 'Coverage', 'Покритие', { unit: 'times', better: 'more' }),
  ];
};

const month = (of: string, place: number, minor: number, from = '2026-01-01'): Quota => ({
  of,
  kind: 'month',
  from: monthsAfter(from, place),
  amount: { minor, currency: 'EUR' },
});
const months = (of: string, minor: number, count = 12, from = '2026-01-01'): Quota[] =>
  Array.from({ length: count }, (_, place) => month(of, place, minor * (place < 6 ? 1 : 1.2), from));

/** A new installation: one owner, no quota, no target. */
export const noGoals = (language: 'en' | 'bg'): GoalsPage => ({
  today: TODAY,
  home: 'EUR',
  rates: {},
  fiscalStart: 1,
  owners: [named('me', '')],
  teams: [],
  numbers: aimsIn(language),
  quotas: [],
  targets: [],
});

/** Two teams with quotas of months, one of them with its own. */
export const teamGoals = (language: 'en' | 'bg'): GoalsPage => ({
  ...noGoals(language),
  owners: [
    named('me', '', { team: 'north' }),
    named('ivana', 'Ivana Petrova', { team: 'north' }),
    named('boris', 'Борис Димитров', { team: 'south' }),
    named('layla', 'ليلى حداد', { team: 'south' }),
    named('sam', 'Sam O’Neill', { team: 'south', isRetired: true }),
    named('gone', 'Nobody sees this', { isRetired: true }),
  ],
  teams: [named('north', 'North'), named('south', 'South')],
  quotas: [
    ...months('me', 3_000_000),
    ...months('ivana', 4_500_000),
    ...months('boris', 2_500_000, 7),
    ...months('layla', 2_000_000),
    ...months('sam', 1_800_000, 3),
    ...months('south', 12_000_000),
  ],
  targets: [
    { number: 'new-leads', kind: 'month', from: '2026-03-01', value: 25 },
    { number: 'conversion', kind: 'quarter', from: '2026-07-01', value: 0.35 },
    { number: 'size', kind: 'year', from: '2026-01-01', value: 1_250_000 },
    { number: 'cycle', kind: 'month', from: '2026-01-01', value: 42 },
    { number: 'velocity', kind: 'month', from: '2026-01-01', value: 150_000 },
  ],
});

/** A fiscal year from April by quarters, with other currencies, one of them without a rate, and millions. */
export const fiscalGoals = (language: 'en' | 'bg'): GoalsPage => ({
  ...teamGoals(language),
  fiscalStart: 4,
  rates: { USD: 0.92 },
  quotas: [
    ...months('me', 123_456_700, 12, '2026-04-01'),
    ...(['2026-04-01', '2026-07-01'] as const).map(
      (from, place): Quota => ({
        of: 'ivana',
        kind: 'quarter',
        from,
        amount: { minor: 25_000_000, currency: place === 0 ? 'USD' : 'CHF' },
      }),
    ),
    ...(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'] as const).map(
      (from): Quota => ({
        of: EVERYBODY,
        kind: 'quarter',
        from,
        amount: { minor: 450_000_000, currency: 'EUR' },
      }),
    ),
  ],
});

/** Names that put the table to the test. */
export const hardGoals = (language: 'en' | 'bg'): GoalsPage => ({
  ...noGoals(language),
  owners: hardNames.map(({ name }, place) => named(`owner-${place}`, name)),
  teams: hardNames.slice(0, 2).map(({ name }, place) => named(`team-${place}`, name)),
  quotas: hardNames.flatMap((_, place) => months(`owner-${place}`, 987_654_321, 12 - place)),
});
