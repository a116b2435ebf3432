import { type Ask, askOf, sieveOf } from '../../../lib/metrics/ask';
import { EVERYBODY, type Quota } from '../../../lib/pipeline/goals';
import type { Lists } from '../../../lib/pipeline/lists';
import type { Span } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import { quotaFor } from '../../../lib/pipeline/quota-for';
import type { Book } from '../../../lib/projections/book/book';
import type { Question } from './question';
import { TODAY_TOLD, toldFrame, toldOwners } from './told';

const teams = [...new Set(toldOwners.flatMap(({ team }) => team ?? []))];

const lists: Lists = {
  owners: toldOwners,
  teams: teams.map((id) => ({ id, name: id, isRetired: false })),
  tags: [],
  sources: [],
  fields: [],
};

const periodOf = ({ id, period, asOf }: Question): Period => {
  if (period) return period;
  if (asOf !== undefined) return { from: asOf, to: asOf };
  throw new Error(`${id} is about no day`);
};

/** As the person would have set it, of each who has one, for the month or quarter; a team's is made from its members'. */
const quotaOf = ({ quota, team, owner }: Question, { from, to }: Period): number | undefined => {
  if (quota === undefined) return undefined;
  const of = team ?? owner ?? EVERYBODY;
  const kind = from.slice(0, 7) === to.slice(0, 7) ? 'month' : 'quarter';
  const span: Span = { kind, from, to };
  const quotas = Object.entries(typeof quota === 'number' ? { [of]: quota } : quota).map(
    ([who, minor]): Quota => ({ of: who, kind, from, amount: { minor, currency: toldFrame.home } }),
  );
  return quotaFor({ quotas }, of, span, lists, { home: toldFrame.home, rates: {} })?.minor;
};

/** A question by hand as a question to the book; one as of a day within its period is asked on that day. */
export const askFor = (book: Book, question: Question): Ask => {
  const { team, owner, pipeline, source, stage, asOf } = question;
  const period = periodOf(question);
  const who = team ?? owner;
  const sieve = sieveOf(
    book,
    {
      ...(who !== undefined && { owner: who }),
      ...(pipeline !== undefined && { pipeline }),
      ...(source !== undefined && { source }),
    },
    lists,
  );
  const [place, quota] = [stage === undefined ? undefined : book.numberOf(stage), quotaOf(question, period)];
  return {
    ...askOf(period, question.period ? (asOf ?? TODAY_TOLD) : TODAY_TOLD, sieve),
    ...(place !== undefined && { stage: place }),
    ...(quota !== undefined && { quota }),
  };
};
