import { EVERYBODY, type Goals, type Quota } from './goals';
import type { Lists } from './lists';
import type { Span } from './numbers';
import type { HomeRates } from './rates';
import { partsOf } from './span';
import { worthOf } from './worth';

/** A quota in minor units of the home currency; `left` are those in a currency without a rate, which are not in it. */
export interface QuotaFound {
  readonly minor: number;
  readonly left: number;
  /** Whose quotas it is the sum of, and who of the same team has none; absent where it is its own, or where all have one. */
  readonly made?: { readonly having: readonly string[]; readonly without: readonly string[] };
}

/** A quota that counts in a span, with the months it is for. */
interface Piece {
  readonly quota: Quota;
  readonly months: readonly string[];
}

type Team = Pick<Lists, 'owners' | 'teams'>;

/** Whose quotas make up that of a team or of everybody; an owner's is made of nobody else's. */
const membersOf = (of: string, { owners, teams }: Team): readonly string[] => {
  if (of === EVERYBODY) return owners.map(({ id }) => id);
  return teams.some(({ id }) => id === of)
    ? owners.filter(({ team }) => team === of).map(({ id }) => id)
    : [];
};

const monthsOf = (span: Span): string[] => partsOf(span, 'month').map(({ from }) => from);

/** The quotas set within a span: the one for the whole of it, else those of its quarters, else of their months. */
const piecesOf = ({ quotas }: Pick<Goals, 'quotas'>, of: string, span: Span): Piece[] => {
  const quota = quotas.find((one) => one.of === of && one.kind === span.kind && one.from === span.from);
  if (quota) return [{ quota, months: monthsOf(span) }];
  const parts = partsOf(span, span.kind === 'year' ? 'quarter' : 'month');
  return parts.length > 1 ? parts.flatMap((part) => piecesOf({ quotas }, of, part)) : [];
};

const isWhole = (pieces: readonly Piece[], span: Span): boolean => {
  const covered = new Set(pieces.flatMap(({ months }) => months));
  return monthsOf(span).every((month) => covered.has(month));
};

const sumOf = (pieces: readonly Piece[], money: HomeRates): QuotaFound => {
  const worths = pieces.map(({ quota }) => worthOf(quota.amount, money));
  return {
    minor: worths.reduce<number>((sum, worth) => sum + (worth ?? 0), 0),
    left: worths.filter((worth) => worth === undefined).length,
  };
};

/** Of a quota that is a sum of members' alone: who has one, and who has none. */
const madeOf = (pieces: readonly Piece[], of: string, lists: Team): Pick<QuotaFound, 'made'> => {
  const setFor = new Set(pieces.map(({ quota }) => quota.of));
  const without = membersOf(of, lists).filter((member) => !setFor.has(member));
  return setFor.has(of) || without.length === 0 ? {} : { made: { having: [...setFor], without } };
};

/** What of all that is set within a span counts for somebody: their own, and what their members have beside it. */
const counting = (goals: Pick<Goals, 'quotas'>, of: string, span: Span, lists: Team): Piece[] => {
  const own = piecesOf(goals, of, span);
  const taken = new Set(own.flatMap(({ months }) => months));
  const members = membersOf(of, lists).flatMap((member) => piecesOf(goals, member, span));
  const beside = members.filter(({ months }) => !months.some((month) => taken.has(month)));
  // A member's quota for a quarter goes beyond the one month that a team has of its own.
  return isWhole([...own, ...beside], span) || !isWhole(members, span) ? [...own, ...beside] : members;
};

/**
 * What an owner, a team or everybody is to win in a month, quarter or fiscal year: the quota set for exactly that
 * span, else the sum of those set within it when no month is without one; of a team or everybody, where none of
 * their own is set, the sum of the owners'. Undefined of any two days, and where a month has none.
 */
export const quotaFor = (
  goals: Pick<Goals, 'quotas'>,
  of: string,
  span: Span,
  lists: Team,
  money: HomeRates,
): QuotaFound | undefined => {
  const pieces = counting(goals, of, span, lists);
  return span.kind !== 'custom' && pieces.length > 0 && isWhole(pieces, span)
    ? { ...sumOf(pieces, money), ...madeOf(pieces, of, lists) }
    : undefined;
};

/** What is set so far within a span, whether or not a month is left without a quota. */
export const quotaSoFar = (
  goals: Pick<Goals, 'quotas'>,
  of: string,
  span: Span,
  lists: Team,
  money: HomeRates,
): QuotaFound => sumOf(counting(goals, of, span, lists), money);
