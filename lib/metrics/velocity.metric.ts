import { roundMoney } from '../pipeline/round-money';
import { eachOpen } from './as-of';
import { closedIds } from './closed-ids';
import { lastDay } from './last-day';
import type { Metric, MetricExample } from './metric';
import { trailingYear } from './trailing';
import { velocityFactors } from './velocity-factors';

/** Open deals × win rate × average won amount ÷ cycle days. */
const velocity: Metric = {
  id: 'velocity',
  order: 11,
  name: { en: 'Sales velocity', bg: 'Скорост на продажбите' },
  says: {
    en: 'Open deals × win rate × average won amount ÷ days of the sales cycle, as of the end of the period; all but the open deals over the twelve months up to it, without won deals that have no amount or rate in the average.',
    bg: 'Отворени сделки × дял на спечелените × средна спечелена сума ÷ дни на цикъла към края на периода; всичко освен отворените е за дванайсетте месеца до него, а в средната сума не влизат спечелените без сума или курс.',
  },
  unit: 'money-a-day',
  better: 'more',
  answer(book, ask) {
    const { factors, whyNot } = velocityFactors(book, ask);
    const { openDeals, winRate, meanWon, cycleDays } = factors;
    const parts = { openDeals, winRate, meanWon, cycleDays };
    if (whyNot) return { value: null, whyNot, parts };
    const value = (openDeals * Number(winRate) * Number(meanWon)) / Number(cycleDays);
    return { value: roundMoney(value), parts };
  },
  behind(book, ask) {
    const day = lastDay(ask);
    const ids = closedIds(book, { ...trailingYear(day), sieve: ask.sieve });
    eachOpen(book, day, ask.sieve, (page, slot) => ids.push(page.ids[slot] as string));
    return ids;
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01' },
    { opened: '2026-10-02' },
    { opened: '2026-10-03' },
    { opened: '2026-01-01', won: '2026-01-31', amount: 900_000 },
    { opened: '2026-02-01', lost: '2026-02-10' },
    { opened: '2025-11-20', lost: '2025-11-30' },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-12-15',
  gives: { value: 45_000, parts: { openDeals: 3, winRate: 0.5, meanWon: 900_000, cycleDays: 30 } },
};
export default velocity;
