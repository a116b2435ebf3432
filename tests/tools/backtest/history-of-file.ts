import type { History } from '../../../lib/forecast/history';
import { historyOf } from '../../../lib/forecast/history-of';
import type { FileDeal } from '../../../lib/formats/deals-csv.format';
import { isTimed, type Moment } from '../../../lib/formats/moment';
import { pathsOf } from '../../../lib/formats/stage-order';
import type { StagesRead } from '../../../lib/formats/stages-csv.format';
import { numberOf } from '../../../lib/pipeline/day';

const NOON = 0.5;

const fractionOf = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
};

/** A moment as days since 1970: noon where only the day is told. */
export const momentDays = (moment: Moment): number =>
  numberOf(moment.day) + (isTimed(moment) ? fractionOf(moment.time ?? '') : NOON);

/** The numbers of what stands in each column of the file that is neither an id, a day nor an amount. */
const segmentsOf = (deals: readonly FileDeal[]): ((deal: FileDeal) => number[]) => {
  const names = [...new Set(deals.flatMap(({ segments }) => [...segments.keys()]))];
  const numbers = names.map(() => new Map<string, number>());
  return ({ segments }) =>
    names.map((name, column) => {
      const [known, said] = [numbers[column] as Map<string, number>, segments.get(name) ?? ''];
      if (!known.has(said)) known.set(said, known.size);
      return known.get(said) as number;
    });
};

/** The history of a deals file, and of its stages file where there is one; amounts are in minor units. */
export const historyOfFile = (
  deals: readonly FileDeal[],
  stages: StagesRead | undefined,
  observedFrom: number | undefined,
  days: (moment: Moment) => number = momentDays,
): History => {
  const segments = segmentsOf(deals);
  const paths = pathsOf(stages?.stays ?? []);
  const numbers = new Map((stages?.stages.open ?? []).map((name, place) => [name, place]));
  const first = deals.reduce(
    (least, { created }) => Math.min(least, days(created)),
    Number.POSITIVE_INFINITY,
  );
  return historyOf(
    deals.map((deal) => {
      const created = days(deal.created);
      return {
        created,
        ...(deal.closed && { closed: Math.max(days(deal.closed), created) }),
        isWon: deal.outcome === 'won',
        value: deal.valueWon ?? deal.amountKnown ?? 0,
        amounts: [{ from: Number.NEGATIVE_INFINITY, amount: deal.amountKnown }],
        segments: segments(deal),
        stays: (paths.get(deal.id) ?? []).flatMap(({ stage, entered }) => {
          const number = numbers.get(stage);
          return number === undefined ? [] : [{ stage: number, since: days(entered) }];
        }),
      };
    }),
    {
      stages: numbers.size,
      observedFrom: observedFrom ?? first,
      isTimed: (stages?.stays ?? []).some(({ entered }) => isTimed(entered)),
    },
  );
};
