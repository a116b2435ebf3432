import { parseArgs } from 'node:util';
import { isDay } from '../../../lib/pipeline/day';
import { allCurrencies } from '../../../lib/pipeline/rates';
import { BadInput } from '../bad-input';

/** What `npm run backtest` was asked. */
export interface Asked {
  readonly deals: string;
  readonly stages?: string;
  /** A number of days, or calendar months or quarters that begin on the first of each month. */
  readonly horizon: number | 'month' | 'quarter';
  readonly every: number;
  readonly from: string;
  readonly to: string;
  readonly observedFrom?: string;
  /** The column whose kinds are walked one by one. */
  readonly by?: string;
  readonly currency: string;
  readonly isJson: boolean;
}

const USAGE =
  'Usage: npm run backtest -- DEALS.csv [--stages STAGES.csv] --horizon DAYS|month|quarter [--every DAYS] --from DAY --to DAY [--observed-from DAY] [--by COLUMN] [--currency EUR] [--json]';

const options = {
  stages: { type: 'string' },
  horizon: { type: 'string' },
  every: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'observed-from': { type: 'string' },
  by: { type: 'string' },
  currency: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Ends the tool with a sentence. */
export const refuse = (what: string): never => {
  throw new BadInput(`${what} ${USAGE}`);
};

const LONGEST = 1000;

const daysOf = (name: string, text: string): number => {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > LONGEST)
    refuse(`${name} is a whole number of days from 1 to ${LONGEST}, not "${text}".`);
  return days;
};

/** The arguments of the tool; throws `BadInput` when they cannot be used. */
export const readAsked = (args: string[]): Asked => {
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message.replace(/\.?$/, '.'));
  }
  const [deals = refuse('Say which deals file is to be read.'), ...more] = read.positionals;
  if (more.length > 0) refuse('Only one deals file can be read at a time.');
  const { stages, by, currency = 'EUR' } = read.values;
  const observedFrom = read.values['observed-from'];
  const said = read.values.horizon ?? refuse('Say how far is to be forecast, with --horizon.');
  const horizon = said === 'month' || said === 'quarter' ? said : daysOf('--horizon', said);
  const from = read.values.from ?? refuse('Say from which day on is to be forecast, with --from.');
  const to = read.values.to ?? refuse('Say up to which day is to be forecast, with --to.');
  for (const day of [from, to, observedFrom])
    if (day !== undefined && !isDay(day)) refuse(`"${day}" is no day; a day is yyyy-mm-dd.`);
  if (from > to) refuse(`${from} comes after ${to}.`);
  if (!allCurrencies().includes(currency)) refuse(`"${currency}" is no currency.`);
  if (read.values.every !== undefined && typeof horizon !== 'number')
    refuse(
      'With --horizon month or quarter the forecasts begin on the firsts of months, so --every cannot be given.',
    );
  const every = read.values.every === undefined ? undefined : daysOf('--every', read.values.every);
  return {
    deals,
    horizon,
    every: every ?? (typeof horizon === 'number' ? horizon : 1),
    from,
    to,
    currency,
    isJson: read.values.json === true,
    ...(stages !== undefined && { stages }),
    ...(observedFrom !== undefined && { observedFrom }),
    ...(by !== undefined && { by }),
  };
};
