import type { LogReader } from '../log/read';
import { type Day, daysBetween } from '../pipeline/day';
import { normaliseIdentity } from '../pipeline/identity';
import type { DealRow } from '../projections/deal.projection';

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

/** The deal that speaks for a person: an open one before a closed one, of these the one touched last. */
const speaking = (deals: readonly DealRow[]): DealRow | undefined =>
  [...deals].sort((a, b) => {
    const openFirst = Number(b.status === 'open') - Number(a.status === 'open');
    return openFirst || (a.touched < b.touched ? 1 : -1);
  })[0];

/** The deals of people who are one, each deal once. */
export const dealsOf = async (people: readonly { id: string }[], read: LogReader): Promise<DealRow[]> => {
  const all = (await Promise.all(people.map(({ id }) => read.dealsOfPerson(id)))).flat();
  return [...new Map(all.map((deal) => [deal.id, deal])).values()];
};

const factsOf = async (read: LogReader, address: string, today: Day): Promise<BadgeFacts | undefined> => {
  const people = await read.recordsBy(address);
  const deals = await dealsOf(people, read);
  const deal = speaking(deals);
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
