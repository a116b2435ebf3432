import { BadInput } from '../bad-input';
import { checkCurrency, checkDays, parseDealsArgs } from '../deals-args';

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
  const { deals, values } = parseDealsArgs(args, options, refuse);
  const { stages, by, currency = 'EUR' } = values;
  const observedFrom = values['observed-from'];
  const said = values.horizon ?? refuse('Say how far is to be forecast, with --horizon.');
  const horizon = said === 'month' || said === 'quarter' ? said : daysOf('--horizon', said);
  const from = values.from ?? refuse('Say from which day on is to be forecast, with --from.');
  const to = values.to ?? refuse('Say up to which day is to be forecast, with --to.');
  checkDays([from, to, observedFrom], refuse);
  if (from > to) refuse(`${from} comes after ${to}.`);
  checkCurrency(currency, refuse);
  if (values.every !== undefined && typeof horizon !== 'number')
    refuse(
      'With --horizon month or quarter the forecasts begin on the firsts of months, so --every cannot be given.',
    );
  const every = values.every === undefined ? undefined : daysOf('--every', values.every);
  return {
    deals,
    horizon,
    every: every ?? (typeof horizon === 'number' ? horizon : 1),
    from,
    to,
    currency,
    isJson: values.json === true,
    ...(stages !== undefined && { stages }),
    ...(observedFrom !== undefined && { observedFrom }),
    ...(by !== undefined && { by }),
  };
};
