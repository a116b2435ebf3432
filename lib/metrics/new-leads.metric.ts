import { isWithin } from '../pipeline/period';
import type { Metric, MetricExample } from './metric';

/** Deals created in the period, by business day. */
const newLeads: Metric = {
  id: 'new-leads',
  name: { en: 'New leads', bg: 'Нови лийдове' },
  says: {
    en: 'Deals created in the period, by the day they began; whatever became of them since.',
    bg: 'Сделки, започнати в периода, по деня на започване, каквото и да е станало с тях после.',
  },
  unit: 'deals',
  count: (deals, period) => deals.filter(({ openedOn }) => isWithin(openedOn, period)).length,
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { openedOn: '2026-10-31', status: 'open' },
    { openedOn: '2026-11-01', status: 'open' },
    { openedOn: '2026-11-30', closedOn: '2026-11-30', status: 'lost' },
    { openedOn: '2026-12-01', status: 'open' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  gives: 2,
};
export default newLeads;
