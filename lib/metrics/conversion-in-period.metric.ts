import { askedStage } from './asked-stage';
import { eachStood } from './each-stood';
import { type InPeriod, inPeriodOf, inPeriodTold } from './in-period';
import type { Metric, MetricExample } from './metric';

/** The share of the deals in a stage that moved further during the period; never mixed with the cohort's. */
const conversionInPeriod: Metric = {
  id: 'conversion-in-period',
  order: 7,
  name: { en: 'Conversion in the period', bg: 'Конверсия в рамките на периода' },
  says: {
    en: 'Of the deals that stood in the stage on any day of the period, the share that went further or was won within it; deals that skipped the stage are left out.',
    bg: 'Каква част от сделките, били в етапа в някой от дните на периода, са продължили по-нататък или са спечелени в него; прескочилите етапа не влизат.',
  },
  unit: 'share',
  better: 'more',
  answer(book, ask) {
    const [found] = inPeriodOf(book, ask, askedStage(book, ask), 1);
    return inPeriodTold(found as InPeriod);
  },
  behind(book, ask) {
    const ids = new Set<string>();
    eachStood(book, ask, askedStage(book, ask), (page, slot) => ids.add(page.ids[slot] as string));
    return [...ids];
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', moved: [['qualification', '2026-11-01']] },
    { opened: '2026-10-01', moved: [['qualification', '2026-10-31']] },
    { opened: '2026-11-30', moved: [['meeting', '2026-12-01']] },
    { opened: '2026-11-02', lost: '2026-11-20' },
    { opened: '2026-11-03', stage: 'proposal', moved: [['negotiation', '2026-11-05']] },
    { opened: '2026-11-04', won: '2026-11-30' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 0.5, parts: { inStage: 4, moved: 2 } },
};
export default conversionInPeriod;
