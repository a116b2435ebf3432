import { closedIds } from './closed-ids';
import type { Metric, MetricExample } from './metric';
import { shareTold } from './share-told';
import { wilson } from './wilson';
import { winRates } from './win-rates';

/** Won : lost by actual close date, and won ÷ (won + lost) by count and by value. */
const winLoss: Metric = {
  id: 'win-loss',
  order: 5,
  name: { en: 'Win/loss', bg: 'Спечелени/загубени' },
  says: {
    en: 'Of the deals that closed in the period, by the day they really closed, the share that was won; open deals are left out, and the share by value leaves out deals without an amount or rate.',
    bg: 'Каква част от приключилите в периода сделки, по деня на действителното приключване, са спечелени; отворените не влизат, а делът по стойност е без сделките без сума или курс.',
  },
  unit: 'share',
  better: 'more',
  answer(book, ask) {
    const { rate: _, ...parts } = winRates(book, ask);
    return shareTold(parts.won, parts.won + parts.lost, 'nothing-closed', parts);
  },
  behind: (book, ask) => closedIds(book, ask),
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', won: '2026-11-01', amount: 300_000 },
    { opened: '2026-10-02', lost: '2026-11-30', amount: 100_000 },
    { opened: '2026-10-03', lost: '2026-11-10', reopened: '2026-11-11', won: '2026-11-12' },
    { opened: '2026-10-04', lost: '2026-11-09', amount: 500_000 },
    { opened: '2026-10-05', lost: '2026-12-01' },
    { opened: '2026-10-06' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: {
    value: 0.5,
    ...wilson(2, 4),
    parts: { won: 2, lost: 2, wonValue: 300_000, lostValue: 600_000, valueRate: 1 / 3 },
  },
};
export default winLoss;
