import type { Page } from '../projections/book/page';
import { eachOpen } from './as-of';
import { lastDay } from './last-day';
import type { Metric, MetricExample } from './metric';
import { openSum } from './open-sum';

/** Deals that are open as of the end of the period, now while it runs, with what they were worth then; of a stage where one is asked for. */
const openDeals: Metric = {
  id: 'open-deals',
  order: 6,
  name: { en: 'Open opportunities', bg: 'Отворени сделки' },
  says: {
    en: 'Deals open at the end of the period, or today while it runs, with their amounts as of that day; deals without an amount or rate are in the number but not in the total.',
    bg: 'Сделки, отворени в края на периода или днес, докато той тече, със сумите им към този ден; сделките без сума или курс са в броя, но не и в общата сума.',
  },
  unit: 'deals',
  better: 'more',
  answer(book, ask) {
    const { count, total, without, noRate } = openSum(book, lastDay(ask), ask.sieve, ask.stage);
    return { value: count, parts: { total, without, noRate } };
  },
  behind(book, ask) {
    const ids: string[] = [];
    const add = ({ ids: all }: Page, slot: number): void => void ids.push(all[slot] as string);
    eachOpen(book, lastDay(ask), ask.sieve, add, ask.stage);
    return ids;
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', amount: 150_000 },
    { opened: '2026-10-02', won: '2026-12-01', amount: 200_000 },
    { opened: '2026-10-03', won: '2026-11-30', amount: 400_000 },
    { opened: '2026-10-04', lost: '2026-11-20', reopened: '2026-12-02', amount: 800_000 },
    { opened: '2026-11-30' },
    { opened: '2026-12-01', amount: 1_600_000 },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 3, parts: { total: 350_000, without: 1, noRate: 0 } },
};
export default openDeals;
