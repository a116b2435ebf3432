import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { isDay } from '../../lib/pipeline/day';
import { allCurrencies } from '../../lib/pipeline/rates';

/** Ends a tool with a sentence and how it is used. */
export type Refuse = (what: string) => never;

/** The options and the one deals file of a tool over deals files; refuses what cannot be read. */
export const parseDealsArgs = <O extends ParseArgsOptionsConfig>(
  args: string[],
  options: O,
  refuse: Refuse,
) => {
  let read: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message.replace(/\.?$/, '.'));
  }
  const [deals = refuse('Say which deals file is to be read.'), ...more] = read.positionals;
  if (more.length > 0) refuse('Only one deals file can be read at a time.');
  return { deals, values: read.values };
};

/** Refuses what is no day, or lies further away than a file's days are read: what goes through them has to end. */
export const checkDays = (days: readonly (string | undefined)[], refuse: Refuse): void => {
  for (const day of days) {
    if (day === undefined) continue;
    if (!isDay(day)) refuse(`"${day}" is no day; a day is yyyy-mm-dd.`);
    if (day < '1900' || day >= '2200') refuse(`${day} lies outside 1900 to 2199.`);
  }
};

/** Refuses what is no currency. */
export const checkCurrency = (currency: string, refuse: Refuse): void => {
  if (!allCurrencies().includes(currency)) refuse(`"${currency}" is no currency.`);
};
