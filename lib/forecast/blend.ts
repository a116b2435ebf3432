import type { Past, Said } from './past';

/** A method and how much it counts. */
export interface Weight {
  readonly method: keyof Said;
  readonly share: number;
}

/** The error that every method is held to make, as a logarithm, for so many pretended windows. */
const [USUAL_ERROR, PRETENDED] = [0.25, 2];

/** Squared variation of won sums: 1 + CV² of the amounts of single wins. */
const PER_WIN = 1.6;

/** Errors beyond this, as a logarithm, count as this. */
const WORST = 1.5;

/** A method that says next to nothing counts as a tenth of the one that says most. */
const LEAST_SHARE = 0.1;

const errorOf = (said: number, came: number): number =>
  Math.max(-WORST, Math.min(WORST, Math.log(Math.max(came, 1e-9) / Math.max(said, 1e-9))));

/** How much each method counts: the inverse of its squared error on windows that are over, drawn to what is usual. */
export const weightsOf = (said: Said, past: readonly Past[]): Weight[] => {
  const found = (['model', 'recent', 'season'] as const).flatMap((method) => {
    const now = said[method];
    if (!now) return [];
    const errors = past.flatMap((one) => {
      const then = one[method];
      return then && one.came.sum > 0 ? errorOf(then.sum, one.came.sum) ** 2 : [];
    });
    // A season is believed once it has said something of a window that is over.
    if (method === 'season' && errors.length === 0) return [];
    const usual = USUAL_ERROR ** 2 + PER_WIN / (now.wins + (method === 'model' ? 3 : 1));
    const squared =
      (PRETENDED * usual + errors.reduce((sum, one) => sum + one, 0)) / (PRETENDED + errors.length);
    return { method, share: 1 / squared };
  });
  const all = found.reduce((sum, { share }) => sum + share, 0);
  return found.map(({ method, share }) => ({ method, share: share / all }));
};

/** What the methods say together: their weighted geometric mean. */
export const blended = (said: Said, weights: readonly Weight[]): number => {
  const sums = weights.map(({ method }) => said[method]?.sum ?? 0);
  const most = Math.max(0, ...sums);
  if (most === 0) return 0;
  const log = weights.reduce(
    (sum, { share }, place) => sum + share * Math.log(Math.max(sums[place] as number, LEAST_SHARE * most)),
    0,
  );
  return Math.exp(log);
};

/** The luck that all deals of a window share, a coefficient of variation, before anything is known of it. */
const USUAL_LUCK = 0.12;
const LUCK_PRETENDED = 4;

/**
 * How much whole windows vary beyond what their deals do: from the errors of the blend on windows that are over, less
 * what chance explains, drawn to 0.12 by four pretended windows; and what few wins leave unknown, 1 ÷ (wins + 3).
 */
export const spreadOf = (weights: readonly Weight[], past: readonly Past[], won: number): number => {
  const beyond = past.flatMap((one) => {
    if (one.came.sum <= 0) return [];
    const known = weights.filter(({ method }) => one[method]);
    const all = known.reduce((sum, { share }) => sum + share, 0);
    const said = blended(
      one,
      known.map(({ method, share }) => ({ method, share: share / all })),
    );
    const chance = PER_WIN / Math.max(1, one.came.wins) + 1 / (one.model.wins + 3);
    return Math.max(0, Math.min(1, Math.abs(errorOf(said, one.came.sum))) ** 2 - chance);
  });
  const squared =
    (LUCK_PRETENDED * USUAL_LUCK ** 2 + beyond.reduce((sum, one) => sum + one, 0)) /
    (LUCK_PRETENDED + beyond.length);
  return Math.sqrt(squared + 1 / (won + 3));
};
