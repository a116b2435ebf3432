import { addDays, type Day } from '../../lib/pipeline/day';
import type { Told } from '../../lib/pipeline/numbers';
import type { Period } from '../../lib/pipeline/period';
import type { JourneyRow } from '../../lib/projections/journey.projection';
import { type Answer, naiveSix } from './naive';
import {
  askedStage,
  closedIn,
  counts,
  heldOn,
  openThen,
  placeOf,
  type Question,
  stageThen,
  staysOf,
  upTo,
} from './question';
import { inEuro, sumUp } from './sums';

const yearTo = (to: Day): Period => ({
  from: addDays(`${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, 1),
  to,
});

const amountsToday = (deals: readonly JourneyRow[]) =>
  sumUp(deals.map(({ amounts }) => inEuro(amounts.at(-1)?.value)));

const told = (value: number | null, whyNot: Told['whyNot'], parts: Told['parts']): Told =>
  whyNot ? { value: null, whyNot, parts } : { value, parts };

const inPeriod = (ask: Question): Answer => {
  const { from, to } = ask.period;
  const asked = placeOf(ask, askedStage(ask));
  const staysThere = (deal: JourneyRow) =>
    staysOf(ask, deal)
      .map((stay, place, all) => ({ ...stay, next: all[place + 1] }))
      .filter(
        (stay) =>
          stay.stage === askedStage(ask) &&
          stay.from <= to &&
          (stay.to ?? to) >= from &&
          counts(ask, deal, heldOn(deal.owners, stay.from), asked.pipeline),
      );
  const behind = ask.journeys.filter((deal) => staysThere(deal).length > 0);
  const moved = behind.filter((deal) =>
    staysThere(deal).some(({ to: left, isLost, next }) => {
      if (left === undefined || left > to || !next) return false;
      if (isLost && next.from !== left) return false;
      const there = placeOf(ask, next.cameTo);
      return there.isWon || (there.pipeline === asked.pipeline && there.position > asked.position);
    }),
  ).length;
  const parts = { inStage: behind.length, moved };
  const whyNot = behind.length === 0 ? 'nothing-in-stage' : undefined;
  return { told: told(moved / behind.length, whyNot, parts), behind };
};

const wonValue = (ask: Question): Answer => {
  const won = closedIn(ask, ask.period, 'won');
  const { known, total, without, noRate, whyNot } = amountsToday(won);
  const behind = won.filter(({ amounts }) => inEuro(amounts.at(-1)?.value));
  return { told: told(total, whyNot, { count: known.length, without, noRate }), behind };
};

const closed =
  (only: 'won' | 'lost') =>
  (ask: Question): Answer => {
    const behind = closedIn(ask, ask.period, only);
    return { told: { value: behind.length, parts: {} }, behind };
  };

const velocity = (ask: Question): Answer => {
  const open = openThen(ask, upTo(ask));
  const year = { ...ask, period: yearTo(upTo(ask)) };
  const of = (id: string) => naiveSix[id]?.(year) as Answer;
  const [rate, size, cycle] = [of('win-loss'), of('average-deal-size').told, of('sales-cycle').told];
  const [winRate, meanWon, cycleDays] = [rate.told.value, size.value, cycle.value];
  const parts = { openDeals: open.length, winRate, meanWon, cycleDays };
  const whyNot =
    rate.told.whyNot ?? cycle.whyNot ?? size.whyNot ?? (cycleDays === 0 ? 'same-day' : undefined);
  const value = Math.round((open.length * Number(winRate) * Number(meanWon)) / Number(cycleDays));
  return { told: told(value, whyNot, parts), behind: [...open, ...rate.behind] };
};

/** A quota is of all deals of an owner or a team: of fewer nothing can be said. */
const isOfFewer = ({ filter: { pipeline, source, tag } }: Question): boolean =>
  [pipeline, source, tag].some((one) => one !== undefined);

const coverage = (ask: Question): Answer => {
  const day = upTo(ask);
  const due = openThen(ask, day).filter(({ closes }) => {
    const expected = heldOn(closes, day);
    return expected != null && expected >= ask.period.from && expected <= ask.period.to;
  });
  const open = sumUp(due.map(({ amounts }) => inEuro(heldOn(amounts, day))));
  const won = closedIn(ask, { from: ask.period.from, to: day }, 'won');
  const rate = naiveSix['win-loss']?.({ ...ask, period: yearTo(day) }).told.parts.valueRate;
  const rest = Math.max(0, ask.quota - amountsToday(won).total);
  const { total, without, noRate } = open;
  const required = rate ? 1 / rate : null;
  const parts = { open: total, rest, required, met: rest === 0 ? 1 : 0, without, noRate };
  const behind = [...due, ...won];
  if (isOfFewer(ask))
    return { told: told(null, 'quota-of-all', { ...parts, rest: null, met: null }), behind };
  if (rest === 0) return { told: { value: null, parts }, behind };
  return { told: told(total / rest, open.whyNot, parts), behind };
};

const daysIn = (from: Day, to: Day): number => {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) count += 1;
  return count;
};

const attainment = (ask: Question): Answer => {
  const { from, to } = ask.period;
  const behind = closedIn(ask, { from, to: upTo(ask) }, 'won');
  const { total, without, noRate, whyNot: whyNoSum } = amountsToday(behind);
  const elapsed = daysIn(from, upTo(ask)) / daysIn(from, to);
  const whyNot = elapsed === 0 ? 'not-begun' : whyNoSum;
  const value = total / ask.quota;
  const pace = whyNot ? null : value / elapsed;
  const parts = { won: total, quota: ask.quota, elapsed, without, noRate, pace };
  if (isOfFewer(ask))
    return { told: told(null, 'quota-of-all', { ...parts, quota: null, pace: null }), behind };
  return { told: told(value, whyNot, parts), behind };
};

const weighted = (ask: Question): Answer => {
  const day = upTo(ask);
  const over = closedIn(ask, yearTo(day));
  const shareOf = (stage: string | undefined) => {
    const asked = placeOf(ask, placeOf(ask, stage).now);
    const reached = over.filter((deal) =>
      staysOf(ask, deal).some((stay) => {
        const there = placeOf(ask, stay.stage);
        return there.pipeline === asked.pipeline && (there.isWon || there.position >= asked.position);
      }),
    );
    const won = reached.filter(({ outcome }) => outcome === 'won').length;
    return reached.length === 0 ? undefined : won / reached.length;
  };
  const open = openThen(ask, day).map((deal) => ({
    deal,
    share: shareOf(stageThen(ask, deal, day)),
    amount: inEuro(heldOn(deal.amounts, day)),
  }));
  const shared = open.filter(({ share }) => share !== undefined);
  const { known, without, noRate, whyNot } = sumUp(shared.map(({ amount }) => amount));
  const unknown = open.length - shared.length;
  const value = shared.reduce((sum, { share = 0, amount }) => sum + share * (amount ?? 0), 0);
  const parts = { unknown, count: known.length, without, noRate };
  const why = known.length === 0 && unknown > 0 ? 'nothing-closed' : whyNot;
  const behind = shared.filter(({ amount }) => amount).map(({ deal }) => deal);
  return { told: told(value, why, parts), behind };
};

/** Every number, deal by deal; the weighted pipeline not yet rounded. */
export const naive: Readonly<Record<string, (question: Question) => Answer>> = {
  ...naiveSix,
  'conversion-in-period': inPeriod,
  'won-value': wonValue,
  won: closed('won'),
  lost: closed('lost'),
  velocity,
  coverage,
  attainment,
  weighted,
};
