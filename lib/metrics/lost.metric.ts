import { LOST } from '../projections/book/page';
import { closedIds } from './closed-ids';
import type { Metric, MetricExample } from './metric';

/** How many deals were lost in the period. */
const lost: Metric = {
  id: 'lost',
  order: 10,
  name: { en: 'Lost deals', bg: 'Загубени сделки' },
  says: {
    en: 'Deals lost in the period, by the day they were last lost; those reopened since are left out.',
    bg: 'Сделки, загубени в периода, по деня на последното загубване; отворените отново след това не влизат.',
  },
  unit: 'deals',
  better: 'less',
  adds: true,
  answer: (book, ask) => ({ value: closedIds(book, ask, LOST).length, parts: {} }),
  behind: (book, ask) => closedIds(book, ask, LOST),
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', lost: '2026-11-01' },
    { opened: '2026-10-01', lost: '2026-11-30' },
    { opened: '2026-10-01', lost: '2026-12-01' },
    { opened: '2026-10-01', lost: '2026-11-15', reopened: '2026-12-03' },
    { opened: '2026-10-01', won: '2026-11-15' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 2, parts: {} },
};
export default lost;
