import { WON } from '../projections/book/page';
import { whyNoSum } from './amount-sum';
import type { Ask } from './ask';
import { closedIds } from './closed-ids';
import { lastDay } from './last-day';
import type { Metric, MetricExample } from './metric';
import { againstQuota, quotaParts, whyNoQuota } from './quota-parts';
import { wonSum } from './won-sum';

const upToNow = (ask: Ask) => ({ from: ask.from, to: lastDay(ask), sieve: ask.sieve });

/** Won in the period ÷ its quota, with the pace: that ÷ the share of its days that have come. */
const attainment: Metric = {
  id: 'attainment',
  order: 13,
  name: { en: 'Quota attainment', bg: 'Изпълнение на квотата' },
  says: {
    en: 'Amount won in the period up to today, divided by the quota of the period; deals without an amount or rate are left out, and of a team both are sums over its owners with a quota. Pace divides it by the share of days that have passed, today included.',
    bg: 'Спечелената в периода сума до днес, разделена на квотата за периода; сделките без сума или курс не влизат, а за екип и двете са сборове за отговорниците с квота. Темпото я дели и на изминалата част от дните, днешният включително.',
  },
  unit: 'share',
  better: 'more',
  answer(book, asked) {
    const ask = againstQuota(asked);
    const { quota = null, from, to } = ask;
    const sum = wonSum(book, upToNow(ask));
    const elapsed = Math.max(0, lastDay(ask) - from + 1) / (to - from + 1);
    const { total: won, without, noRate } = sum;
    const whyNoRest = whyNoQuota(ask);
    const known = { won, quota: whyNoRest ? null : quota, elapsed, without, noRate, ...quotaParts(ask) };
    const whyNot = whyNoRest ?? (elapsed === 0 ? 'not-begun' : whyNoSum(sum));
    if (whyNot) return { value: null, whyNot, parts: { ...known, pace: null } };
    const value = won / Number(quota);
    return { value, parts: { ...known, pace: value / elapsed } };
  },
  behind: (book, ask) => closedIds(book, upToNow(againstQuota(ask)), WON),
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', won: '2026-10-31', amount: 900_000 },
    { opened: '2026-10-01', won: '2026-11-01', amount: 200_000 },
    { opened: '2026-10-01', won: '2026-11-15', amount: 100_000 },
    { opened: '2026-10-01', lost: '2026-11-15', amount: 700_000 },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-11-15',
  quota: 400_000,
  gives: {
    value: 0.75,
    parts: { won: 300_000, quota: 400_000, elapsed: 0.5, without: 0, noRate: 0, pace: 1.5 },
  },
};
export default attainment;
