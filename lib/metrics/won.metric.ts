import { WON } from '../projections/book/page';
import { closedIds } from './closed-ids';
import type { Metric, MetricExample } from './metric';

/** How many deals were won in the period. */
const won: Metric = {
  id: 'won',
  order: 9,
  name: { en: 'Won deals', bg: 'Спечелени сделки' },
  says: {
    en: 'Deals won in the period, by the day they were last won; those reopened since are left out.',
    bg: 'Сделки, спечелени в периода, по деня на последното спечелване; отворените отново след това не влизат.',
  },
  unit: 'deals',
  better: 'more',
  adds: true,
  answer: (book, ask) => ({ value: closedIds(book, ask, WON).length, parts: {} }),
  behind: (book, ask) => closedIds(book, ask, WON),
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', won: '2026-11-01' },
    { opened: '2026-10-01', won: '2026-11-30' },
    { opened: '2026-10-01', won: '2026-12-01' },
    { opened: '2026-10-01', lost: '2026-11-15' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 2, parts: {} },
};
export default won;
