import { parseArgs } from 'node:util';
import { isDay } from '../../../lib/pipeline/day';
import { allCurrencies } from '../../../lib/pipeline/rates';
import { BadInput } from '../bad-input';

/** What `npm run kpis` was asked. */
export interface Asked {
  readonly deals: string;
  readonly stages?: string;
  readonly from?: string;
  readonly to?: string;
  readonly today?: string;
  readonly currency: string;
  readonly isByMonth: boolean;
  readonly isJson: boolean;
}

const USAGE =
  'Usage: npm run kpis -- DEALS.csv [--stages STAGES.csv] [--from DAY --to DAY] [--today DAY] [--currency EUR] [--by-month] [--json]';

const options = {
  stages: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  today: { type: 'string' },
  currency: { type: 'string' },
  'by-month': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Ends the tool with a sentence. */
export const refuse = (what: string): never => {
  throw new BadInput(`${what} ${USAGE}`);
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
  const { stages, from, to, today, currency = 'EUR' } = read.values;
  for (const day of [from, to, today])
    if (day !== undefined && !isDay(day)) refuse(`"${day}" is no day; a day is yyyy-mm-dd.`);
  // As far as a file's days are read, so that its months have an end.
  for (const day of [from, to, today])
    if (day !== undefined && (day < '1900' || day >= '2200')) refuse(`${day} lies outside 1900 to 2199.`);
  if ((from === undefined) !== (to === undefined)) refuse('Give both --from and --to, or neither.');
  if (from !== undefined && to !== undefined && from > to) refuse(`${from} comes after ${to}.`);
  if (!allCurrencies().includes(currency)) refuse(`"${currency}" is no currency.`);
  return {
    deals,
    currency,
    isByMonth: read.values['by-month'] === true,
    isJson: read.values.json === true,
    ...(stages !== undefined && { stages }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(today !== undefined && { today }),
  };
};
