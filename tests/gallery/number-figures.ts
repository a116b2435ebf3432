import type { NumberTold, Told, Unit, WhyNot } from '../../lib/pipeline/numbers';
import type { Language } from '../../lib/speak';

/** A number of the gallery with its last thirteen months. */
export interface Figure {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly says: Readonly<Record<Language, string>>;
  readonly unit: Unit;
  readonly better: NumberTold['better'];
  readonly trend: readonly (number | null)[];
  readonly parts?: Told['parts'];
  readonly interval?: readonly [number, number];
  readonly target?: number;
  readonly none: WhyNot;
}

/** The numbers of an ordinary year, the last month of each trend being this one. */
export const FIGURES: readonly Figure[] = [
  {
    id: 'new-leads',
    name: { en: 'New leads', bg: 'Нови лийдове' },
    says: {
      en: 'Deals created in the period, by the day they began; whatever became of them since.',
      bg: 'Сделки, започнати в периода, по деня на започване, каквото и да е станало с тях после.',
    },
    unit: 'deals',
    better: 'more',
    trend: [14, 11, 9, 12, 16, 15, 18, 13, 12, 17, 19, 16, 21],
    parts: { imported: 0, backDated: 3 },
    target: 24,
    none: 'nothing-reached',
  },
  {
    id: 'conversion',
    name: { en: 'Conversion', bg: 'Конверсия' },
    says: {
      en: 'Of the deals that first reached the stage in the period, the share that ever went further or was won; skipped stages count as reached, deals still open or lost stay in the count, and a deal moved back has not left it.',
      bg: 'Каква част от сделките, стигнали до етапа за пръв път в периода, са продължили по-нататък или са спечелени; прескочен етап се брои за достигнат, още отворените и загубените остават в сметката, а връщане назад не отменя достигнатото.',
    },
    unit: 'share',
    better: 'more',
    trend: [0.41, 0.38, null, null, 0.36, 0.4, 0.44, 0.42, 0.39, 0.45, 0.43, 0.47, 0.5],
    parts: { cohort: 16, passed: 8, open: 3, lost: 5 },
    interval: [0.28, 0.72],
    none: 'nothing-reached',
  },
  {
    id: 'average-deal-size',
    name: { en: 'Average deal size', bg: 'Средна стойност на сделка' },
    says: {
      en: 'Amount of the deals won in the period, divided by their number; deals without an amount, with zero, or in a currency without a rate are left out and counted beside it.',
      bg: 'Сумата на спечелените в периода сделки, разделена на броя им; сделките без сума, с нула или във валута без курс не влизат и са преброени отделно.',
    },
    unit: 'money',
    better: 'more',
    trend: [
      912_000, 870_000, 901_000, 995_000, 1_020_000, 968_000, 940_000, 1_100_000, 1_060_000, 1_180_000,
      1_150_000, 1_310_000, 1_240_000,
    ],
    parts: { median: 980_000, count: 6, without: 1, noRate: 0, total: 7_440_000 },
    none: 'no-amounts',
  },
  {
    id: 'sales-cycle',
    name: { en: 'Sales cycle', bg: 'Цикъл на продажба' },
    says: {
      en: 'Days from created to won, on average, of the deals won in the period; open deals are left out, lost ones are told beside it, and a reopened deal counts to its last close.',
      bg: 'Средно колко дни минават от създаването до спечелването при спечелените в периода сделки; отворените не влизат, загубените са отделно, а отворена отново сделка се брои до последното ѝ приключване.',
    },
    unit: 'days',
    better: 'less',
    trend: [38, 41, 44, null, 39, 37, 40, 36, 35, 33, 34, 31, 34.5],
    parts: { median: 29, won: 6, lost: 7, lostMean: 52, lostMedian: 40 },
    target: 30,
    none: 'nothing-won',
  },
  {
    id: 'win-loss',
    name: { en: 'Win/loss', bg: 'Спечелени/загубени' },
    says: {
      en: 'Of the deals that closed in the period, by the day they really closed, the share that was won; open deals are left out, and the share by value leaves out deals without an amount or rate.',
      bg: 'Каква част от приключилите в периода сделки, по деня на действителното приключване, са спечелени; отворените не влизат, а делът по стойност е без сделките без сума или курс.',
    },
    unit: 'share',
    better: 'more',
    trend: [0.3, 0.35, 0.4, 0.33, 0.42, 0.38, 0.4, 0.45, 0.41, 0.44, 0.5, 0.42, 0.46],
    parts: { won: 6, lost: 7, wonValue: 7_440_000, lostValue: 6_900_000, valueRate: 0.52 },
    interval: [0.23, 0.71],
    none: 'nothing-closed',
  },
  {
    id: 'open-deals',
    name: { en: 'Open opportunities', bg: 'Отворени сделки' },
    says: {
      en: 'Deals open at the end of the period, or today while it runs, with their amounts as of that day; deals without an amount or rate are in the number but not in the total.',
      bg: 'Сделки, отворени в края на периода или днес, докато той тече, със сумите им към този ден; сделките без сума или курс са в броя, но не и в общата сума.',
    },
    unit: 'deals',
    better: 'neither',
    trend: [28, 30, 27, 25, 26, 29, 33, 34, 31, 32, 36, 36, 36],
    parts: { total: 38_450_000, without: 4, noRate: 0 },
    none: 'nothing-open',
  },
  {
    id: 'velocity',
    name: { en: 'Sales velocity', bg: 'Скорост на продажбите' },
    says: {
      en: 'Open deals × win rate × average won amount ÷ cycle days, over the last twelve months.',
      bg: 'Отворени сделки × дял спечелени × средна спечелена сума ÷ дни на цикъла, за последните дванадесет месеца.',
    },
    unit: 'money-a-day',
    better: 'more',
    trend: [
      310_000, 305_000, 320_000, 340_000, 330_000, 350_000, 380_000, 372_000, 401_000, 420_000, 433_000,
      461_000, 452_000,
    ],
    none: 'nothing-won',
  },
  {
    id: 'coverage',
    name: { en: 'Coverage', bg: 'Покритие на квотата' },
    says: {
      en: 'Open amount expected to close in the period divided by the rest of the quota.',
      bg: 'Отворената сума с очаквано приключване в периода, разделена на остатъка от квотата.',
    },
    unit: 'times',
    better: 'more',
    parts: { open: 52_000_000, rest: 20_000_000, required: 2.1, met: 0, without: 2, noRate: 0 },
    trend: [null, null, null, null, null, null, null, null, 2.1, 2.4, 2.2, 2.9, 2.6],
    none: 'no-quota',
  },
];
