import { dealsBehind } from '../../lib/commands/deals-behind.query';
import { monthEndOf } from '../../lib/commands/month-end.query';
import { type Around, numbersOf } from '../../lib/commands/numbers.query';
import { reviewOf } from '../../lib/commands/review.query';
import type { Inputs } from '../../lib/schema/message.schema';
import { opened } from '../make/history';
import type { given } from './given';

type Given = Awaited<ReturnType<typeof given>>;

/** Three began in November, one in October, one a year ago; two were won, one was lost. */
export const some = () => [
  opened('a', '2026-11-02').amount(100_000),
  opened('b', '2026-11-03').amount(200_000).won('2026-11-20'),
  opened('c', '2026-11-04').lost('price', '2026-11-21'),
  opened('d', '2026-10-05').amount(300_000).won('2026-10-25'),
  opened('e', '2025-11-05').amount(400_000),
];

/** What the numbers are told with in these tests: in euro, a fiscal year from January, names in capitals. */
export const around: Omit<Around, 'goals'> = {
  language: 'en',
  home: 'EUR',
  rates: {},
  fiscalStart: 1,
  name: (group, id) => `${group} ${id}`.toUpperCase(),
};

/** Asks a log for its numbers as the pages do. */
export const asking = async ({ log, view }: Given, otherwise: Partial<Around> = {}) => {
  const desk = async () => {
    const now = await view();
    const told: Around = { ...around, goals: await now.read.goals(), ...otherwise };
    return { now, told, book: await log.book({ home: told.home, pipelines: now.pipelines }) };
  };
  return {
    numbers: async (asked: Inputs['numbers.show'] = {}) => {
      const { now, book, told } = await desk();
      const answer = numbersOf(now, book, asked, told);
      return { ...answer, of: (id: string) => answer.numbers.find((number) => number.id === id) };
    },
    behind: async (asked: Inputs['numbers.behind'], most?: number) => {
      const { now, book, told } = await desk();
      return dealsBehind(now, book, asked, told, most);
    },
    review: async (asked: Inputs['review.show'] = {}) => {
      const { now, book, told } = await desk();
      return reviewOf(now, book, asked, told, []);
    },
    monthEnd: async (asked: Inputs['month-end.show'] = {}) => {
      const { now, book, told } = await desk();
      return monthEndOf(now, book, asked, told);
    },
  };
};
