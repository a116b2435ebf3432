import type { Exposure } from './exposure';
import type { Planned } from './history';

/** What is held of deals before any has closed. */
const PRIOR = {
  /** As if so many deals had gone through before. */
  deals: 8,
  /** The share of them that was won. */
  won: 0.2,
  /** How many days they were in all stages together, on average. */
  days: 30,
} as const;

/** Stages of one pipeline, each as long as the next. */
const evenly = (stages: number): Planned[] =>
  Array.from({ length: stages }, (_, place) => ({ days: PRIOR.days / stages, place, of: stages }));

/**
 * The declared prior as if it had been seen: 8 deals, each stage as long as it is planned and as hard
 * as the next, so that of all one in five is won. It fades as real deals come beside it.
 */
const priorExposure = (plan: readonly Planned[], edges: readonly number[]): Exposure => {
  const stages = plan.length;
  const spans = edges.length - 1;
  const kinds = stages + 2;
  const days = new Float64Array(stages * spans);
  const moves = new Float64Array(days.length * kinds);
  // 8 deals in all, however many pipelines they are shared by.
  const deals = PRIOR.deals / Math.max(1, plan.filter(({ place }) => place === 0).length);
  for (const [stage, { days: stay, place, of }] of plan.entries()) {
    const goesOn = PRIOR.won ** (1 / of);
    const next = place === of - 1 ? stages : stage + 1;
    for (let span = 0; span < spans; span += 1) {
      const [from, to] = [edges[span] as number, edges[span + 1] as number];
      const left = deals * goesOn ** place * (Math.exp(-from / stay) - Math.exp(-to / stay));
      const cell = stage * spans + span;
      days[cell] = left * stay;
      moves[cell * kinds + next] = left * goesOn;
      moves[cell * kinds + stages + 1] = left * (1 - goesOn);
    }
  }
  return { days, moves };
};

/** What was seen with the prior beside it. */
export const withPrior = (
  seen: Exposure,
  stages: number,
  edges: readonly number[],
  plan: readonly Planned[] = evenly(stages),
): Exposure => {
  const prior = priorExposure(plan.length === stages ? plan : evenly(stages), edges);
  return {
    days: seen.days.map((days, cell) => days + (prior.days[cell] as number)),
    moves: seen.moves.map((moves, cell) => moves + (prior.moves[cell] as number)),
  };
};
