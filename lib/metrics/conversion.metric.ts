import { askedStage } from './asked-stage';
import { type Cohort, cohortsOf, cohortTold } from './cohort';
import { eachReached } from './each-reached';
import type { Metric, MetricExample } from './metric';
import { wilson } from './wilson';

/** The share of a cohort that went on: passed ÷ cohort, with a Wilson interval when they are few. */
const conversion: Metric = {
  id: 'conversion',
  order: 2,
  name: { en: 'Conversion', bg: 'Конверсия' },
  says: {
    en: 'Of the deals that first reached the stage in the period, the share that ever went further or was won; skipped stages count as reached, deals still open or lost stay in the count, and a deal moved back has not left it.',
    bg: 'Каква част от сделките, стигнали до етапа за пръв път в периода, са продължили по-нататък или са спечелени; прескочен етап се брои за достигнат, още отворените и загубените остават в сметката, а връщане назад не отменя достигнатото.',
  },
  unit: 'share',
  better: 'more',
  answer(book, ask) {
    const [cohort] = cohortsOf(book, ask, askedStage(book, ask), 1);
    return cohortTold(cohort as Cohort);
  },
  behind(book, ask) {
    const ids: string[] = [];
    eachReached(book, ask, askedStage(book, ask), (page, slot) => ids.push(page.ids[slot] as string));
    return ids;
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-31', moved: [['meeting', '2026-11-03']] },
    { opened: '2026-11-02' },
    { opened: '2026-11-03', stage: 'proposal' },
    { opened: '2026-11-04', moved: [['qualification', '2026-12-08']] },
    { opened: '2026-11-30', lost: '2026-12-01' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 0.5, ...wilson(2, 4), parts: { cohort: 4, passed: 2, open: 1, lost: 1 } },
};
export default conversion;
