import { WON } from '../projections/book/page';
import { closedIds } from './closed-ids';
import { cycleDays } from './cycle-days';
import { mean } from './mean';
import type { Metric, MetricExample } from './metric';
import { middle } from './middle';

/** Days from created to won, as mean and median; lost ones as a second line. */
const salesCycle: Metric = {
  id: 'sales-cycle',
  order: 4,
  name: { en: 'Sales cycle', bg: 'Цикъл на продажба' },
  says: {
    en: 'Days from created to won, on average, of the deals won in the period; open deals are left out, lost ones are told beside it, and a reopened deal counts to its last close.',
    bg: 'Средно колко дни минават от създаването до спечелването при спечелените в периода сделки; отворените не влизат, загубените са отделно, а отворена отново сделка се брои до последното ѝ приключване.',
  },
  unit: 'days',
  better: 'less',
  answer(book, ask) {
    const { won, lost } = cycleDays(book, ask);
    const value = mean(won);
    return {
      value,
      ...(value === null && { whyNot: 'nothing-won' }),
      parts: {
        median: middle(won),
        won: won.length,
        lost: lost.length,
        lostMean: mean(lost),
        lostMedian: middle(lost),
      },
    };
  },
  behind: (book, ask) => closedIds(book, ask, WON),
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-30', won: '2026-11-01' },
    { opened: '2026-11-01', won: '2026-11-05' },
    { opened: '2026-11-01', lost: '2026-11-03', reopened: '2026-11-10', won: '2026-11-25' },
    { opened: '2026-11-20', lost: '2026-11-27' },
    { opened: '2026-11-20', won: '2026-12-01' },
    { opened: '2026-01-01' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 10, parts: { median: 4, won: 3, lost: 1, lostMean: 7, lostMedian: 7 } },
};
export default salesCycle;
