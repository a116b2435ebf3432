import type { Decision } from '../log/log';
import type { Day } from '../pipeline/day';
import { FaultError } from '../pipeline/fault';
import { EVERYBODY, GOALS, type Quota, type Target } from '../pipeline/goals';
import type { Lists } from '../pipeline/lists';
import type { Money } from '../pipeline/money';
import { allCurrencies } from '../pipeline/rates';
import { spanOf, spansUpTo } from '../pipeline/span';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import { aims } from './aims';
import type { CommandContext } from './context';
import type { CatalogueChange } from './pipeline.command';

const subjects = [GOALS];

/** How many spans one command may fill: a fiscal year of months. */
const MOST_SPANS = 12;

const checkBegins = (kind: Target['kind'], from: Day, fiscalStart: number): void => {
  if (spanOf(kind, from, fiscalStart).from !== from) throw new FaultError('bad-day');
};

/** Throws FaultError for whom nobody knows, and for a retired one who is to get a quota. */
const checkWho = ({ owners, teams }: Lists, of: string, isGiven: boolean): void => {
  const found = [...owners, ...teams].find(({ id }) => id === of);
  if (of !== EVERYBODY && (!found || (found.isRetired && isGiven))) throw new FaultError('not-found');
};

const checkAmount = (amount: Money | null): void => {
  if (amount && (amount.minor < 0 || !allCurrencies().includes(amount.currency)))
    throw new FaultError('refused');
};

/** The first days of the spans from one to another; throws FaultError for more than a command may fill. */
const daysUntil = (kind: Quota['kind'], from: Day, until: Day, fiscalStart: number): Day[] => {
  const last = spanOf(kind, until, fiscalStart);
  const days = spansUpTo(last, MOST_SPANS).map((span) => span.from);
  if (!days.includes(from)) throw new FaultError('bad-day');
  return days.slice(days.indexOf(from));
};

/**
 * Sets what an owner, a team or everybody is to win in the month or quarter that begins on a day, and in each that
 * follows until the one that holds another day; nothing takes the quota back. Throws FaultError for a day on which
 * no such span begins, for somebody unknown or retired, for an amount below zero or in a currency there is not.
 */
export const setQuota = async (
  { of, kind, from, until = from, amount }: Inputs['quota.set'],
  { read }: CommandContext,
  fiscalStart: number,
): Promise<Decision<CatalogueChange>> => {
  checkBegins(kind, from, fiscalStart);
  checkAmount(amount);
  checkWho(await read.lists(), of, amount !== null);
  const { quotas } = await read.goals();
  const isSame = (day: Day): boolean => {
    const before = quotas.find((one) => one.of === of && one.kind === kind && one.from === day)?.amount;
    return before?.minor === amount?.minor && before?.currency === amount?.currency;
  };
  const events = daysUntil(kind, from, until, fiscalStart)
    .filter((day) => !isSame(day))
    .map((day): NewEvent => ({ type: 'quota.set', data: { of, kind, from: day, amount }, subjects }));
  return { events, output: { id: of, isChanged: events.length > 0 } };
};

/**
 * Sets what a number is to come to in every month, quarter or year from a day on; nothing ends its target there.
 * Throws FaultError for a day on which no such span begins, and for a number that cannot be aimed at.
 */
export const setTarget = async (
  { number, kind, from, value }: Inputs['target.set'],
  { read }: CommandContext,
  fiscalStart: number,
): Promise<Decision<CatalogueChange>> => {
  checkBegins(kind, from, fiscalStart);
  if (!aims.some(({ id }) => id === number)) throw new FaultError('not-found');
  const { targets } = await read.goals();
  const before = targets.filter((one) => one.number === number && one.kind === kind && one.from <= from);
  const isChanged = (before.at(-1)?.value ?? null) !== value;
  const event: NewEvent = { type: 'target.set', data: { number, kind, from, value }, subjects };
  return { events: isChanged ? [event] : [], output: { id: number, isChanged } };
};
