import { IN_HOME, WON } from '../projections/book/page';
import { whyNoSum } from './amount-sum';
import { eachClosed } from './each-closed';
import type { Metric, MetricExample } from './metric';
import { wonSum } from './won-sum';

/** What the deals won in the period come to. */
const wonValue: Metric = {
  id: 'won-value',
  order: 8,
  name: { en: 'Won amount', bg: 'Спечелена сума' },
  says: {
    en: 'Amounts of the deals won in the period, by the day they were won, added up; deals without an amount or rate are left out and counted beside it.',
    bg: 'Сборът на сумите на спечелените в периода сделки, по деня на спечелване; сделките без сума или курс не влизат и са преброени отделно.',
  },
  unit: 'money',
  better: 'more',
  adds: true,
  answer(book, ask) {
    const sum = wonSum(book, ask);
    const parts = { count: sum.known, without: sum.without, noRate: sum.noRate };
    const whyNot = whyNoSum(sum);
    return whyNot ? { value: null, whyNot, parts } : { value: sum.total, parts };
  },
  behind(book, ask) {
    const ids: string[] = [];
    const add = ({ ids: all, deal }: (typeof book.pages)[number], slot: number): void => {
      if (deal.amountIs[slot] === IN_HOME) ids.push(all[slot] as string);
    };
    eachClosed(book, ask, add, WON);
    return ids;
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', won: '2026-11-01', amount: 10_001 },
    { opened: '2026-10-01', won: '2026-11-30', amount: 20_000 },
    { opened: '2026-10-01', won: '2026-11-15' },
    { opened: '2026-10-01', won: '2026-12-01', amount: 40_000 },
    { opened: '2026-10-01', lost: '2026-11-15', amount: 80_000 },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 30_001, parts: { count: 2, without: 1, noRate: 0 } },
};
export default wonValue;
