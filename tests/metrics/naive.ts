import { wilson } from '../../lib/metrics/wilson';
import { daysBetween } from '../../lib/pipeline/day';
import type { Told } from '../../lib/pipeline/numbers';
import type { JourneyRow } from '../../lib/projections/journey.projection';
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
import { inEuro, meanOf, medianOf, sumUp } from './sums';

/** A number with the deals behind it. */
export interface Answer {
  readonly told: Told;
  readonly behind: readonly JourneyRow[];
}

const round = (value: number | null) => (value === null ? null : Math.round(value));
const amountToday = ({ amounts }: JourneyRow) => inEuro(amounts.at(-1)?.value);
const fewer = (passed: number, of: number) => (of < 30 ? wilson(passed, of) : {});
const within = ({ period }: Question, day: string) => day >= period.from && day <= period.to;

const newLeads = (ask: Question): Answer => {
  const behind = ask.journeys.filter(
    (deal) =>
      within(ask, deal.openedOn) && counts(ask, deal, heldOn(deal.owners, deal.openedOn), deal.openedIn),
  );
  const imported = behind.filter(({ isImported }) => isImported).length;
  const backDated = behind.filter(({ isBackDated }) => isBackDated).length;
  return { told: { value: behind.length, parts: { imported, backDated } }, behind };
};

const conversion = (ask: Question): Answer => {
  const asked = placeOf(ask, askedStage(ask));
  const isThere = (stage: string) => placeOf(ask, stage).pipeline === asked.pipeline;
  const behind = ask.journeys.filter((deal) => {
    const reached = staysOf(ask, deal).find(
      ({ stage }) =>
        isThere(stage) && (placeOf(ask, stage).isWon || placeOf(ask, stage).position >= asked.position),
    );
    if (!reached || !within(ask, reached.from)) return false;
    return counts(ask, deal, heldOn(deal.owners, reached.from), asked.pipeline);
  });
  const hasPassed = (deal: JourneyRow) =>
    staysOf(ask, deal).some(
      ({ stage }) =>
        placeOf(ask, stage).isWon || (isThere(stage) && placeOf(ask, stage).position > asked.position),
    );
  const rest = behind.filter((deal) => !hasPassed(deal));
  const [cohort, passed] = [behind.length, behind.length - rest.length];
  const open = rest.filter(({ outcome }) => outcome === 'open').length;
  const parts = { cohort, passed, open, lost: rest.length - open };
  if (cohort === 0) return { told: { value: null, whyNot: 'nothing-reached', parts }, behind };
  return { told: { value: passed / cohort, ...fewer(passed, cohort), parts }, behind };
};

const dealSize = (ask: Question): Answer => {
  const won = closedIn(ask, ask.period, 'won');
  const { known, total, without, noRate, whyNot } = sumUp(won.map(amountToday));
  const parts = { median: round(medianOf(known)), count: known.length, without, noRate, total };
  const value = round(meanOf(known));
  const why = value === null ? { whyNot: whyNot ?? ('nothing-won' as const) } : {};
  return { told: { value, ...why, parts }, behind: won.filter((deal) => amountToday(deal)) };
};

const cycle = (ask: Question): Answer => {
  const daysOf = (deals: readonly JourneyRow[]) =>
    deals.map(({ openedOn, closedOn }) => daysBetween(openedOn, closedOn ?? openedOn));
  const behind = closedIn(ask, ask.period, 'won');
  const [won, lost] = [daysOf(behind), daysOf(closedIn(ask, ask.period, 'lost'))];
  const parts = {
    median: medianOf(won),
    won: won.length,
    lost: lost.length,
    lostMean: meanOf(lost),
    lostMedian: medianOf(lost),
  };
  const value = meanOf(won);
  return { told: { value, ...(value === null && { whyNot: 'nothing-won' }), parts }, behind };
};

const winLoss = (ask: Question): Answer => {
  const [won, lost] = [closedIn(ask, ask.period, 'won'), closedIn(ask, ask.period, 'lost')];
  const [wonValue, lostValue] = [won, lost].map((deals) => sumUp(deals.map(amountToday)).total) as [
    number,
    number,
  ];
  const [behind, value] = [[...won, ...lost], wonValue + lostValue];
  const valueRate = value > 0 ? wonValue / value : null;
  const parts = { won: won.length, lost: lost.length, wonValue, lostValue, valueRate };
  if (behind.length === 0) return { told: { value: null, whyNot: 'nothing-closed', parts }, behind };
  const rate = won.length / behind.length;
  return { told: { value: rate, ...fewer(won.length, behind.length), parts }, behind };
};

const openDeals = (ask: Question): Answer => {
  const behind = openThen(ask, upTo(ask)).filter(
    (deal) => ask.stage === undefined || stageThen(ask, deal, upTo(ask)) === ask.stage,
  );
  const { total, without, noRate } = sumUp(behind.map(({ amounts }) => inEuro(heldOn(amounts, upTo(ask)))));
  return { told: { value: behind.length, parts: { total, without, noRate } }, behind };
};

/** The six numbers of the popup, deal by deal. */
export const naiveSix: Readonly<Record<string, (question: Question) => Answer>> = {
  'new-leads': newLeads,
  conversion,
  'average-deal-size': dealSize,
  'sales-cycle': cycle,
  'win-loss': winLoss,
  'open-deals': openDeals,
};
