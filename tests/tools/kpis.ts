import type { FileDeal } from '../../lib/formats/deals-csv.format';
import type { FileStay } from '../../lib/formats/stages-csv.format';
import { addDays, type Day } from '../../lib/pipeline/day';
import { monthOf, type Period } from '../../lib/pipeline/period';
import { monthsAfter } from '../../lib/pipeline/span';
import { readDealsFiles } from './deals-file';
import { readAsked, refuse } from './kpis/asked';
import { bookOfFile } from './kpis/book-of-file';
import { numbersOf } from './kpis/numbers';
import { sayMonths, sayNumbers } from './kpis/say';

const daysIn = (deals: readonly FileDeal[], stays: readonly FileStay[]): { first: Day; last: Day } => {
  let [first, last] = ['9999-12-31', ''];
  const see = (day: Day): void => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const { created, closed } of deals)
    for (const { day } of closed ? [created, closed] : [created]) see(day);
  for (const { entered } of stays) see(entered.day);
  return { first, last };
};

/** The whole months that lie before today, from the first day on; the running one where there is no other. */
const monthsOf = (first: Day, today: Day): Period[] => {
  const months: Period[] = [];
  for (let from = monthOf(first).from; monthOf(from).to < today; from = monthsAfter(from, 1))
    months.push(monthOf(from));
  return months.length > 0 ? months : [monthOf(today)];
};

/** The months of a period; the first and the last only as far as it goes. */
const monthsIn = ({ from, to }: Period): Period[] => {
  const months: Period[] = [];
  for (let month = monthOf(from); month.from <= to; month = monthOf(monthsAfter(month.from, 1)))
    months.push({ from: month.from < from ? from : month.from, to: month.to > to ? to : month.to });
  return months;
};

/** Prints all numbers of a deals file for a period, as a table or as JSON. */
export const main = async (args: string[]): Promise<number> => {
  const asked = readAsked(args);
  const { deals, stages, left } = readDealsFiles(asked, refuse);
  const { first, last } = daysIn(deals, stages?.stays ?? []);
  const today = asked.today ?? addDays(last, 1);
  const file = bookOfFile(deals, stages, { currency: asked.currency, today });
  const { from, to } = asked;
  const given = from !== undefined && to !== undefined ? { from, to } : undefined;
  const months = given ? monthsIn(given) : monthsOf(first, today);
  const period = given ?? months.at(-1) ?? monthOf(today);
  const told = (asked.isByMonth ? months : [period]).map((one) => numbersOf(file, one, today));
  const { currency } = asked;
  const known = deals.filter(({ created }) => created.day <= today).length;
  if (asked.isJson) {
    const head = { data: asked.deals, today, currency, deals: known, left };
    process.stdout.write(
      `${JSON.stringify(asked.isByMonth ? { ...head, months: told } : { ...head, ...told[0] }, null, 2)}\n`,
    );
  } else {
    const text = asked.isByMonth
      ? sayMonths(told, currency)
      : told.map((one) => sayNumbers(one, currency)).join('\n');
    process.stdout.write(`${known} deals, as of ${today}\n${text}\n`);
  }
  return 0;
};
