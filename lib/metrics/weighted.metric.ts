import { roundMoney } from '../pipeline/round-money';
import { whyNoSum } from './amount-sum';
import { lastDay } from './last-day';
import type { Metric, MetricExample } from './metric';
import { weightedSum } from './weighted-sum';

/** Open amounts, each times the share that was won of the deals that had reached its stage; no forecast. */
const weighted: Metric = {
  id: 'weighted',
  order: 14,
  name: { en: 'Weighted pipeline', bg: 'Претеглена фуния' },
  says: {
    en: 'Amounts of the open deals, each times the share won of the deals that had reached its stage and closed in the last twelve months; no forecast and without a date, and deals in stages nobody closed from, without an amount or rate are left out and counted.',
    bg: 'Сумите на отворените сделки, всяка по дела на спечелените сред стигналите нейния етап и приключили през последните дванайсет месеца; не е прогноза и няма дата, а сделките в етап, от който никоя не е приключила, без сума или без курс са преброени отделно.',
  },
  unit: 'money',
  better: 'more',
  answer(book, ask) {
    const { value, sum, unknown } = weightedSum(book, lastDay(ask), ask.sieve);
    const parts = { unknown, count: sum.known, without: sum.without, noRate: sum.noRate };
    if (sum.known === 0 && unknown > 0) return { value: null, whyNot: 'nothing-closed', parts };
    const whyNot = whyNoSum(sum);
    return whyNot ? { value: null, whyNot, parts } : { value: roundMoney(value), parts };
  },
  behind: (book, ask) => [...weightedSum(book, lastDay(ask), ask.sieve).ids],
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', amount: 100_001 },
    { opened: '2026-10-02', stage: 'meeting', amount: 300_000 },
    { opened: '2026-10-03', stage: 'closing', amount: 500_000 },
    { opened: '2026-10-04' },
    { opened: '2026-02-01', stage: 'meeting', lost: '2026-02-20' },
    { opened: '2026-02-01', stage: 'negotiation', lost: '2026-02-20' },
    { opened: '2026-02-01', lost: '2026-02-20' },
    { opened: '2026-03-01', stage: 'meeting', lost: '2026-03-02', reopened: '2026-03-03', won: '2026-03-09' },
    { opened: '2025-03-01', won: '2025-03-09' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  // A quarter of 1,000.01, a third of 3,000.00 and all of 5,000.00.
  gives: { value: 625_000, parts: { unknown: 0, count: 3, without: 1, noRate: 0 } },
};
export default weighted;
