import { addDays, type Day } from '../../lib/pipeline/day';
import { isWithin } from '../../lib/pipeline/period';
import type { PipelineChange } from '../../lib/pipeline/review';
import type { RanDeal } from './review-deals';
import { closed } from './review-figures';

/** What a deal contributes at the end of a day. */
const standing = ({ openedOn, closedOn, amount, changed }: RanDeal, day: Day): number => {
  if (openedOn > day || (closedOn !== undefined && closedOn <= day)) return 0;
  return changed && changed.on <= day ? changed.amount : amount;
};

/** What changed the pipeline between the ends of two days, of deals that ran. */
export const changeOf = (deals: readonly RanDeal[], a: Day, b: Day): PipelineChange => {
  const within = { from: addDays(a, 1), to: b };
  const at = (day: Day): number => deals.reduce((all, deal) => all + standing(deal, day), 0);
  const created = deals.filter(({ openedOn }) => isWithin(openedOn, within));
  const changed = deals.filter(
    ({ changed: by, closedOn = '9' }) => isWithin(by?.on, within) && (by?.on ?? '') < closedOn,
  );
  const by = ({ amount, changed: after }: RanDeal): number => (after?.amount ?? amount) - amount;
  const [up, down] = [changed.filter((one) => by(one) > 0), changed.filter((one) => by(one) < 0)];
  const [won, lost] = [closed(deals, 'won', within), closed(deals, 'lost', within)];
  const lastOf = (some: readonly RanDeal[]): number =>
    some.reduce((all, deal) => all + standing({ ...deal, closedOn: '9' }, deal.closedOn ?? ''), 0);
  return {
    a,
    b,
    start: at(a),
    created: created.reduce((all, { amount, changed: after, openedOn }) => {
      return all + (after && after.on <= openedOn ? after.amount : amount);
    }, 0),
    reopened: 0,
    movedIn: 0,
    increased: up.reduce((all, one) => all + by(one), 0),
    decreased: down.reduce((all, one) => all - by(one), 0),
    movedOut: 0,
    lost: lastOf(lost),
    won: lastOf(won),
    handedIn: 0,
    handedOut: 0,
    end: at(b),
    deals: {
      start: deals.filter((deal) => standing(deal, a) > 0).length,
      created: created.length,
      increased: up.length,
      decreased: down.length,
      lost: lost.length,
      won: won.length,
      end: deals.filter((deal) => standing(deal, b) > 0).length,
      left: deals.length > 10 ? 2 : 0,
    },
  };
};
