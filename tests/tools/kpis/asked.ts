import { BadInput } from '../bad-input';
import { checkCurrency, checkDays, parseDealsArgs } from '../deals-args';

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
  const { deals, values } = parseDealsArgs(args, options, refuse);
  const { stages, from, to, today, currency = 'EUR' } = values;
  checkDays([from, to, today], refuse);
  if ((from === undefined) !== (to === undefined)) refuse('Give both --from and --to, or neither.');
  if (from !== undefined && to !== undefined && from > to) refuse(`${from} comes after ${to}.`);
  checkCurrency(currency, refuse);
  return {
    deals,
    currency,
    isByMonth: values['by-month'] === true,
    isJson: values.json === true,
    ...(stages !== undefined && { stages }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(today !== undefined && { today }),
  };
};
