import type { Bet } from '../forecast/bets';
import type { Forecast } from '../forecast/forecast';
import type { BookHistory } from '../forecast/history-of-book';
import { sumOf } from '../forecast/sum';
import type { Ending, Swing } from '../pipeline/forecast';
import { estimateIn } from '../pipeline/round-money';
import { dealBehind } from './deals-behind.query';
import type { View } from './view';

/** How many deals are told. */
const TOLD = 3;

/** What a span has brought, and what it is held against. */
export interface Held {
  readonly won: number;
  /** In minor units; absent without a quota. */
  readonly quota?: number | undefined;
}

const endingOf = (
  bets: readonly Bet[],
  { fresh, spread }: Forecast,
  { won, quota }: Held,
  home: string,
): Ending => {
  const sum = sumOf(bets, fresh, spread);
  return {
    middle: won + estimateIn(home)(sum.quantile(0.5)),
    ...(quota !== undefined && { chance: sum.chanceOf(quota - won) }),
  };
};

/** By how much a deal makes a sum swing: the standard deviation of what it brings. */
const swingOf = ({ chance, amount }: Bet): number => amount * Math.sqrt(chance * (1 - chance));

/** The open deals on which most of a span hangs, with what it comes to when one is won, and when it is not. */
export const swingsOf = async (
  view: Pick<View, 'read'>,
  { ids }: Pick<BookHistory, 'ids'>,
  forecast: Forecast,
  held: Held,
  home: string,
): Promise<Swing[]> => {
  const { bets, outlook } = forecast;
  const places = bets
    .map((bet, place) => ({ place, by: swingOf(bet) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.place - b.place)
    .slice(0, TOLD);
  const told = await Promise.all(
    places.map(async ({ place }): Promise<Swing[]> => {
      const { chance, amount } = bets[place] as Bet;
      const behind = await dealBehind(view, ids[outlook.model.known.open[place] as number] as string, home);
      if (!behind) return [];
      const others = bets.filter((_, other) => other !== place);
      return [
        {
          deal: behind.deal,
          person: behind.person,
          ...(behind.company && { company: behind.company }),
          amount: Math.round(amount),
          chance,
          won: endingOf(others, forecast, { ...held, won: held.won + Math.round(amount) }, home),
          slipped: endingOf(others, forecast, held, home),
        },
      ];
    }),
  );
  return told.flat();
};
