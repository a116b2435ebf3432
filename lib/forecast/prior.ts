import type { Exposure } from './exposure';

/** What is held of deals before any has closed. */
const PRIOR = {
  /** As if so many deals had gone through before. */
  deals: 8,
  /** The share of them that was won. */
  won: 0.2,
  /** How many days they were in all stages together, on average. */
  days: 30,
} as const;

/**
 * The declared prior as if it had been seen: 8 deals, 30 days from end to end, each stage as long and
 * as hard as the next, so that of all one in five is won. It fades as real deals come beside it.
 */
const priorExposure = (stages: number, edges: readonly number[]): Exposure => {
  const spans = edges.length - 1;
  const kinds = stages + 2;
  const days = new Float64Array(stages * spans);
  const moves = new Float64Array(days.length * kinds);
  const goesOn = PRIOR.won ** (1 / stages);
  const stay = PRIOR.days / stages;
  for (let stage = 0; stage < stages; stage += 1) {
    const reached = PRIOR.deals * goesOn ** stage;
    for (let span = 0; span < spans; span += 1) {
      const [from, to] = [edges[span] as number, edges[span + 1] as number];
      const left = reached * (Math.exp(-from / stay) - Math.exp(-to / stay));
      const cell = stage * spans + span;
      days[cell] = left * stay;
      moves[cell * kinds + stage + 1] = left * goesOn;
      moves[cell * kinds + stages + 1] = left * (1 - goesOn);
    }
  }
  return { days, moves };
};

/** What was seen with the prior beside it. */
export const withPrior = (seen: Exposure, stages: number, edges: readonly number[]): Exposure => {
  const prior = priorExposure(stages, edges);
  return {
    days: seen.days.map((days, cell) => days + (prior.days[cell] as number)),
    moves: seen.moves.map((moves, cell) => moves + (prior.moves[cell] as number)),
  };
};
