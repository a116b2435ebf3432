import { isWithin } from '../pipeline/period';
import type { Metric, MetricExample } from './metric';

/** Deals won in the period, by the day they actually closed. */
const won: Metric = {
  id: 'won',
  name: { en: 'Won', bg: 'Спечелени' },
  says: {
    en: 'Deals won in the period, by the day they closed; a reopened deal counts by its last close.',
    bg: 'Сделки, спечелени в периода, по деня на приключване; отворена наново сделка се брои по последното приключване.',
  },
  unit: 'deals',
  count: (deals, period) =>
    deals.filter(({ status, closedOn }) => status === 'won' && isWithin(closedOn, period)).length,
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { openedOn: '2026-09-02', closedOn: '2026-11-03', status: 'won' },
    { openedOn: '2026-11-02', closedOn: '2026-11-04', status: 'lost' },
    { openedOn: '2026-11-02', closedOn: '2026-12-01', status: 'won' },
    { openedOn: '2026-11-02', status: 'open' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  gives: 1,
};
export default won;
