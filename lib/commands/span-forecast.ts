import type { Bet } from '../forecast/bets';
import type { Forecast } from '../forecast/forecast';
import type { SpanForecast } from '../pipeline/forecast';
import { estimateIn } from '../pipeline/round-money';
import type { ForecastDesk } from './forecast-desk';
import { swingsOf } from './forecast-swings';
import type { HeldForecast } from './held-forecasts';
import type { View } from './view';

/** How finely the shape of a sum is told: in so many steps from 0 to 100 %. */
const STEPS = 40;

/** What bets come to on average, in minor units. */
const expectedOf = (bets: readonly Bet[]): number =>
  bets.reduce((sum, { chance, amount }) => sum + chance * amount, 0);

/** What is expected of open deals, of renewals and upsells, open or not there yet, and of other new deals. */
const partsOf = (
  { history }: ForecastDesk,
  { bets, fresh, outlook }: Forecast,
  estimate: (minor: number) => number,
): Pick<SpanForecast, 'open' | 'follows' | 'fresh' | 'openDeals'> => {
  const isFollowing = (deal: number): boolean => history.follows[deal] === 1;
  const { open } = outlook.model.known;
  const { deals } = outlook.inflow;
  const all = fresh.amounts.reduce((sum, one) => sum + one, 0);
  const ofFollowing = fresh.amounts.reduce(
    (sum, one, place) => sum + (isFollowing(deals[place] as number) ? one : 0),
    0,
  );
  const perDeal = fresh.amounts.length > 0 ? fresh.wins / fresh.amounts.length : 0;
  return {
    open: estimate(expectedOf(bets.filter((_, place) => !isFollowing(open[place] as number)))),
    follows: estimate(
      expectedOf(bets.filter((_, place) => isFollowing(open[place] as number))) + perDeal * ofFollowing,
    ),
    fresh: estimate(perDeal * (all - ofFollowing)),
    openDeals: bets.length,
  };
};

/** The forecast of a span as it is told, its record apart. */
export const spanForecast = async (
  view: View,
  desk: ForecastDesk,
  { kind, span, won, quota, forecast }: HeldForecast,
  home: string,
): Promise<SpanForecast> => {
  const { sum } = forecast;
  const estimate = estimateIn(home);
  const upTo = (share: number): number => won + estimate(sum.quantile(share));
  return {
    kind,
    from: span.from,
    to: span.to,
    won,
    low: upTo(0.1),
    middle: upTo(0.5),
    high: upTo(0.9),
    ...partsOf(desk, forecast, estimate),
    shape: Array.from({ length: STEPS + 1 }, (_, step) => upTo(step / STEPS)),
    ...(quota && { quota: { ...quota, chance: sum.chanceOf(quota.minor - won) } }),
    swings: await swingsOf(view, desk.history, forecast, { won, quota: quota?.minor }, home),
  };
};
