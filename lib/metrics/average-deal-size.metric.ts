import { roundMoney } from '../pipeline/round-money';
import { dealSize } from './deal-size';
import type { Metric, MetricExample } from './metric';
import { middle } from './middle';

/** Won amount ÷ won deals, with the median beside it. */
const averageDealSize: Metric = {
  id: 'average-deal-size',
  order: 3,
  name: { en: 'Average deal size', bg: 'Средна стойност на сделка' },
  says: {
    en: 'Amount of the deals won in the period, divided by their number; deals without an amount, with zero, or in a currency without a rate are left out and counted beside it.',
    bg: 'Сумата на спечелените в периода сделки, разделена на броя им; сделките без сума, с нула или във валута без курс не влизат и са преброени отделно.',
  },
  unit: 'money',
  better: 'more',
  answer(book, ask) {
    const { sum, amounts, mean, whyNot } = dealSize(book, ask);
    const { total, known: count, without, noRate } = sum;
    const typical = middle(amounts);
    const median = typical === null ? null : roundMoney(typical);
    return { value: mean, ...(whyNot && { whyNot }), parts: { median, count, without, noRate, total } };
  },
  behind: (book, ask) => [...dealSize(book, ask).ids],
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-09-01', won: '2026-10-31', amount: 900_000 },
    { opened: '2026-10-01', won: '2026-11-01', amount: 100_000 },
    { opened: '2026-10-02', won: '2026-11-15', amount: 200_001 },
    { opened: '2026-10-03', won: '2026-11-16' },
    { opened: '2026-10-04', won: '2026-11-30', amount: 600_000 },
    { opened: '2026-10-05', won: '2026-11-30', amount: 100_001 },
    { opened: '2026-10-06', lost: '2026-11-20', amount: 5_000_000 },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 250_001, parts: { median: 150_001, count: 4, without: 1, noRate: 0, total: 1_000_002 } },
};
export default averageDealSize;
