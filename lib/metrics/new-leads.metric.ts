import { BACK_DATED, IMPORTED } from '../projections/book/page';
import { eachOpened } from './each-opened';
import type { Metric, MetricExample } from './metric';

/** Deals created in the period, by business day. */
const newLeads: Metric = {
  id: 'new-leads',
  order: 1,
  name: { en: 'New leads', bg: 'Нови лийдове' },
  says: {
    en: 'Deals created in the period, by the day they began; whatever became of them since.',
    bg: 'Сделки, започнати в периода, по деня на започване, каквото и да е станало с тях после.',
  },
  unit: 'deals',
  better: 'more',
  adds: true,
  answer(book, ask) {
    let [value, imported, backDated] = [0, 0, 0];
    eachOpened(book, ask, ({ deal }, slot) => {
      const flags = deal.flags[slot] as number;
      value += 1;
      if (flags & IMPORTED) imported += 1;
      if (flags & BACK_DATED) backDated += 1;
    });
    return { value, parts: { imported, backDated } };
  },
  behind(book, ask) {
    const ids: string[] = [];
    eachOpened(book, ask, (page, slot) => ids.push(page.ids[slot] as string));
    return ids;
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-31' },
    { opened: '2026-11-01' },
    { opened: '2026-11-30', lost: '2026-11-30' },
    { opened: '2026-12-01' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 2, parts: { imported: 0, backDated: 0 } },
};
export default newLeads;
