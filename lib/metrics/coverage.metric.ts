import { WON } from '../projections/book/page';
import { whyNoSum } from './amount-sum';
import { closedIds } from './closed-ids';
import { lastDay } from './last-day';
import type { Metric, MetricExample } from './metric';
import { openDue } from './open-due';
import { againstQuota, quotaParts, whyNoQuota } from './quota-parts';
import { trailingYear } from './trailing';
import { winRates } from './win-rates';
import { wonSum } from './won-sum';

/** Open amount expected to close in the period ÷ the rest of the quota; without a value once the quota is met. */
const coverage: Metric = {
  id: 'coverage',
  order: 12,
  name: { en: 'Coverage', bg: 'Покритие на квотата' },
  says: {
    en: 'Amount of the open deals expected to close in the period, divided by what is left of its quota; open deals without an expected close in it, an amount or a rate are left out. Required is 1 ÷ win rate by value of the last twelve months.',
    bg: 'Сумата на отворените сделки, очаквани да приключат в периода, разделена на остатъка от квотата му; без тези с друг очакван ден, без сума или без курс. Необходимо е 1 ÷ дела на спечелените по стойност за последните дванайсет месеца.',
  },
  unit: 'times',
  better: 'more',
  answer(book, asked) {
    const ask = againstQuota(asked);
    const { quota = 0, from, sieve } = ask;
    const to = lastDay(ask);
    const { sum } = openDue(book, ask);
    const { valueRate } = winRates(book, { ...trailingYear(to), sieve });
    const left = { open: sum.total, required: valueRate ? 1 / valueRate : null };
    const { without, noRate } = sum;
    const known = { ...left, without, noRate, ...quotaParts(ask) };
    const whyNoRest = whyNoQuota(ask);
    if (whyNoRest) return { value: null, whyNot: whyNoRest, parts: { ...known, rest: null, met: null } };
    const rest = Math.max(0, quota - wonSum(book, { from, to, sieve }).total);
    const parts = { ...known, rest, met: rest === 0 ? 1 : 0 };
    if (rest === 0) return { value: null, parts };
    const whyNot = whyNoSum(sum);
    return whyNot ? { value: null, whyNot, parts } : { value: sum.total / rest, parts };
  },
  behind(book, asked) {
    const ask = againstQuota(asked);
    const won = closedIds(book, { from: ask.from, to: lastDay(ask), sieve: ask.sieve }, WON);
    return [...openDue(book, ask).ids, ...won];
  },
};

/** Its test. */
export const example: MetricExample = {
  deals: [
    { opened: '2026-10-01', amount: 300_000, expected: '2026-11-30' },
    { opened: '2026-10-02', amount: 300_000, expected: '2026-11-01' },
    { opened: '2026-10-03', amount: 500_000, expected: '2026-12-01' },
    { opened: '2026-10-04', amount: 500_000 },
    { opened: '2026-10-05', expected: '2026-11-20' },
    { opened: '2026-10-06', won: '2026-11-05', amount: 100_000 },
    { opened: '2026-03-01', lost: '2026-03-20', amount: 300_000 },
  ],
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: '2026-11-10',
  quota: 300_000,
  gives: {
    value: 3,
    parts: { open: 600_000, rest: 200_000, required: 4, met: 0, without: 1, noRate: 0 },
  },
};
export default coverage;
