import type { LogReader } from '../log/read';
import { type Day, daysBetween } from '../pipeline/day';
import { normaliseIdentity } from '../pipeline/identity';
import type { DealRow } from '../projections/deal.projection';
import { dealsOf, onePerson } from './one-person.query';

/** What a badge is made of, before it has words. */
export interface BadgeFacts {
  readonly stage: string;
  readonly status: DealRow['status'];
  /** Days in the stage, or since a lost deal was lost. */
  readonly days: number;
  /** How many open deals the person has; the badge shows the count when more than one. */
  readonly openDeals: number;
  readonly touched: string;
}

const factsOf = async (read: LogReader, address: string, today: Day): Promise<BadgeFacts | undefined> => {
  const deals = await dealsOf(await onePerson([address], read), read);
  const [deal] = deals;
  return (
    deal && {
      stage: deal.stage,
      status: deal.status,
      days: Math.max(
        0,
        daysBetween(deal.status === 'lost' ? (deal.closedOn ?? today) : deal.stageSince, today),
      ),
      openDeals: deals.filter(({ status }) => status === 'open').length,
      touched: deal.touched,
    }
  );
};

/** Badge facts by the address as asked, mail or profile; addresses of nobody with a deal are absent. Always exact. */
export const badgesOf = async (
  addresses: readonly string[],
  read: LogReader,
  today: Day,
): Promise<ReadonlyMap<string, BadgeFacts>> => {
  const asked = await Promise.all(
    addresses.map(async (asked) => {
      const address = normaliseIdentity(asked);
      return [asked, address === undefined ? undefined : await factsOf(read, address, today)] as const;
    }),
  );
  return new Map(asked.filter((pair): pair is [string, BadgeFacts] => pair[1] !== undefined));
};
