import { addDays } from '../../lib/pipeline/day';
import type { DealBehind, NumberTold, Unit } from '../../lib/pipeline/numbers';
import { monthOf } from '../../lib/pipeline/period';
import type { DaysTold, QuotaTold, StageReview } from '../../lib/pipeline/review';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import type { Language } from '../../lib/speak';

/** The month that is told of. */
export const OCTOBER = monthOf('2026-10-01');

const WITH = [
  ['Alex Morgan', 'Pinecrest'],
  ['Ivana Petrova', 'Lumen Optics'],
  ['', 'Harbourlight'],
  ['Jürgen Weiß', 'Weiß & Söhne GmbH'],
  ['Борис Димитров', 'Балкан стомана ООД'],
  ['ليلى حداد', 'شركة الأرز'],
  ['Sam O’Neill', ''],
] as const;

/** A deal behind a report, by its place among others. */
export const behind = (place: number, otherwise: Partial<DealBehind> = {}): DealBehind => {
  const [person, company] = WITH[place % WITH.length] ?? WITH[0];
  return {
    deal: `deal-${place}`,
    person,
    ...(company && { company }),
    owner: place % 3 === 0 ? 'dana' : 'me',
    status: 'won',
    stage: 'fulfilment',
    openedOn: addDays('2026-09-20', -place * 4),
    closedOn: addDays(OCTOBER.from, (place * 7) % 30),
    ...(place % 6 !== 5 && { amount: 100 * (900 + ((place * 7919) % 23_000)) }),
    ...otherwise,
  };
};

/** Why deals are lost, in both languages. */
export const REASONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['The price', 'Another provider', 'No answer any more', 'Not now', 'No need', 'No budget'],
  bg: ['Цената', 'Друг доставчик', 'Спряха да отговарят', 'Не сега', 'Няма нужда', 'Няма бюджет'],
};

const days = (count: number, median: number): DaysTold => ({ count, median, p90: median * 2 });

/** A stage of the review by its place, with about so many deals. */
export const stageAt = (place: number, many: number): StageReview => {
  const { id, kind, targetDays } = sevenStages.stages[place % sevenStages.stages.length] ?? {
    id: '',
    kind: 'open',
    targetDays: 1,
  };
  const entered = Math.max(0, many - place * 5);
  return {
    id,
    label: labelOf([sevenStages], id),
    kind,
    isRetired: false,
    targetDays,
    entered,
    forward: Math.round(entered * 0.6),
    back: place % 3,
    lost: Math.round(entered * 0.15),
    won: kind === 'won' ? 0 : Number(place === 5) * 7,
    elsewhere: 0,
    here: Math.round(many / (place + 1)),
    hereAmount: { value: many * 100_000, parts: {} },
    latest: days(entered, targetDays + 2),
    all: days(entered, targetDays + 3),
    running: days(4, 5),
    excessDays: place === 3 ? 46 : 3,
    overTarget: place === 3 ? 6 : 1,
  };
};

const NAMES: readonly (readonly [id: string, en: string, bg: string, unit: Unit, number])[] = [
  ['new-leads', 'New leads', 'Нови лийдове', 'deals', 31],
  ['conversion', 'Conversion', 'Преминаване', 'share', 0.42],
  ['deal-size', 'Average deal size', 'Средна сделка', 'money', 923_456],
  ['cycle', 'Sales cycle', 'Цикъл на продажба', 'days', 38.5],
  ['win-rate', 'Win rate', 'Дял спечелени', 'share', 0.39],
  ['open', 'Open opportunities', 'Отворени сделки', 'deals', 58],
  ['velocity', 'Sales velocity', 'Скорост на продажбите', 'money-a-day', 187_210],
  ['coverage', 'Coverage', 'Покритие', 'times', 2.4],
];

/** A number by its place; nothing is known of it in other months when it is not. */
export const numberAt = (language: Language, place: number, isKnown: boolean): NumberTold => {
  const [id, en, bg, unit, value] = NAMES[place % NAMES.length] ?? NAMES[0] ?? ['', '', '', 'deals', 0];
  const told = (part: number) => ({
    value: unit === 'deals' ? Math.round(value * part) : value * part,
    parts: {},
  });
  const none = { value: null, whyNot: 'nothing-closed', parts: {} } as const;
  return {
    id: place < NAMES.length ? id : `${id}-${place}`,
    name: language === 'en' ? en : bg,
    says: language === 'en' ? `${en}.` : `${bg}.`,
    unit,
    better: id === 'cycle' ? 'less' : id === 'open' ? 'neither' : 'more',
    now:
      id === 'win-rate'
        ? isKnown
          ? { ...told(1), low: 0.22, high: 0.59 }
          : none
        : isKnown
          ? told(1)
          : { ...told(0.1) },
    before: isKnown ? told(0.87) : none,
    yearAgo: isKnown && id !== 'coverage' ? told(1.21) : none,
    trend: [0.9, 1.4, 1.5, 1.6].map((part, at) => ({
      ...monthOf(`2026-0${at + 6}-01`),
      value: told(part).value,
    })),
    ...(id === 'new-leads' && isKnown && { target: 40 }),
  };
};

/** A quota with what was won of it. */
export const quotaAt = (of: string, name: string, quota: number, won: number): QuotaTold => ({
  of,
  name,
  quota: { value: quota, parts: {} },
  won: { value: won, parts: {} },
  attainment: { value: won / quota, parts: {} },
  pace: { value: won / quota / 0.8, parts: {} },
  coverage: { value: 2.1, parts: {} },
});
