import { daysBetween } from '../pipeline/day';
import { normaliseIdentity } from '../pipeline/identity';
import type { StageLabel } from '../pipeline/stage-label';
import type { Ringing } from '../pipeline/stale';
import type { DealRow } from '../projections/deal.projection';
import { staleOf } from './limits.query';
import { dealsOf, onePerson } from './one-person.query';
import type { View } from './view';

/** What a badge is made of, before it has words. */
export interface BadgeFacts {
  readonly stage: string;
  readonly label: StageLabel;
  /** Why the deal is stale. */
  readonly stale?: Ringing;
  readonly status: DealRow['status'];
  /** Days in the stage, or since a lost deal was lost. */
  readonly days: number;
  /** How many open deals the person has; the badge shows the count when more than one. */
  readonly openDeals: number;
  readonly touched: string;
}

const factsOf = async (view: View, address: string): Promise<BadgeFacts | undefined> => {
  const { read, today } = view;
  const deals = await dealsOf(await onePerson([address], read), read);
  const [deal] = deals;
  const stale = deal && (await staleOf(deal, view.pipelines, view.learnt, read, today));
  return (
    deal && {
      stage: deal.stage,
      label: view.label(deal),
      ...(stale && { stale }),
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
  view: View,
): Promise<ReadonlyMap<string, BadgeFacts>> => {
  const asked = await Promise.all(
    addresses.map(async (asked) => {
      const address = normaliseIdentity(asked);
      return [asked, address === undefined ? undefined : await factsOf(view, address)] as const;
    }),
  );
  return new Map(asked.filter((pair): pair is [string, BadgeFacts] => pair[1] !== undefined));
};
