import { isWithin } from '../pipeline/period';
import type { Metric, MetricExample } from './metric';

/** Deals lost in the period, by the day they actually closed. */
const lost: Metric = {
  id: 'lost',
  name: { en: 'Lost', bg: 'Загубени' },
  says: {
    en: 'Deals lost in the period, by the day they closed; a reopened deal is not lost any more.',
    bg: 'Сделки, загубени в периода, по деня на приключване; отворена наново сделка вече не е загубена.',
  },
  unit: 'deals',
  count: (deals, period) =>
    deals.filter(({ status, closedOn }) => status === 'lost' && isWithin(closedOn, period)).length,
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { openedOn: '2026-09-02', closedOn: '2026-11-03', status: 'won' },
    { openedOn: '2026-11-02', closedOn: '2026-11-04', status: 'lost' },
    { openedOn: '2026-11-02', closedOn: '2026-10-31', status: 'lost' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  gives: 1,
};
export default lost;
