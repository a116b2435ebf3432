import { type AlikeCount, alikeOf } from '../forecast/alike';
import { amountBefore } from '../forecast/history';
import { numberOf } from '../pipeline/day';
import type { DealAhead } from '../pipeline/forecast';
import { estimateIn } from '../pipeline/round-money';
import type { DealRow } from '../projections/deal.projection';
import { dealBehind } from './deals-behind.query';
import type { ForecastDesk } from './forecast-desk';
import type { HeldForecast } from './held-forecasts';
import { categoryOf } from './own-call';
import type { View } from './view';

/** How many deals are told one by one. */
const MOST = 200;

const dealAhead = async (
  view: View,
  desk: ForecastDesk,
  { forecast, span }: HeldForecast,
  place: number,
  alike: AlikeCount,
  home: string,
): Promise<DealAhead | undefined> => {
  const { history, at } = desk;
  const { known } = desk.model;
  const row = known.open[place] as number;
  const id = history.ids[row] as string;
  const [deal, behind]: [DealRow | undefined, Awaited<ReturnType<typeof dealBehind>>] = await Promise.all([
    view.read.deal(id),
    dealBehind(view, id, home),
  ]);
  const bet = forecast.bets[place];
  if (!deal || !behind || !bet) return undefined;
  const isAmountKnown = !Number.isNaN(amountBefore(history, row, at));
  const since = known.openSince[place] as number;
  const inDays = numberOf(span.to) + 1 - at;
  return {
    deal: id,
    person: behind.person,
    ...(behind.company && { company: behind.company }),
    ...(deal.owner !== undefined && { owner: deal.owner }),
    stage: view.label(deal),
    daysInStage: numberOf(view.today) - numberOf(deal.stageSince),
    ...(deal.expectedClose !== undefined && { expectedClose: deal.expectedClose }),
    category: categoryOf(deal, view.pipelines),
    isPicked: deal.category !== undefined,
    amount: isAmountKnown ? Math.round(bet.amount) : estimateIn(home)(bet.amount),
    isAmountKnown,
    chance: bet.chance,
    alike: alike.of(known.openStage[place] as number, at - since, inDays),
    contribution: estimateIn(home)(bet.chance * bet.amount),
  };
};

/** The open deals by what they contribute to a span, the most first, each with its why. */
export const dealsAhead = async (
  view: View,
  desk: ForecastDesk,
  held: HeldForecast,
  home: string,
): Promise<DealAhead[]> => {
  const alike = alikeOf(desk.model.known);
  const places = held.forecast.bets
    .map(({ chance, amount }, place) => ({ place, by: chance * amount }))
    .sort((a, b) => b.by - a.by || a.place - b.place)
    .slice(0, MOST);
  const told = await Promise.all(places.map(({ place }) => dealAhead(view, desk, held, place, alike, home)));
  return told.filter((deal) => deal !== undefined);
};
