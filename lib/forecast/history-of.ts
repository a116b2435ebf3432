import type { History, Planned } from './history';

/** A deal, or one of the times it was open, as a history is made of it; times are days since 1970. */
export interface Episode {
  readonly created: number;
  readonly entered?: number;
  /** Without it the deal is open. */
  readonly closed?: number;
  readonly isWon?: boolean;
  readonly value?: number;
  readonly follows?: boolean;
  /** From when on it had which amount, earliest first; undefined where none was known. */
  readonly amounts: readonly { readonly from: number; readonly amount: number | undefined }[];
  /** What it has in each segment. */
  readonly segments?: readonly number[];
  readonly stays?: readonly { readonly stage: number; readonly since: number }[];
}

/** What holds of a whole history. */
export interface Scope {
  readonly stages: number;
  readonly plan?: readonly Planned[];
  readonly observedFrom: number;
  readonly isTimed: boolean;
}

const startsOf = (counts: readonly number[]): Uint32Array => {
  const starts = new Uint32Array(counts.length + 1);
  for (const [place, count] of counts.entries()) starts[place + 1] = (starts[place] as number) + count;
  return starts;
};

/** A history of episodes, in their order. */
export const historyOf = (episodes: readonly Episode[], scope: Scope): History => {
  const amounts = episodes.flatMap((episode) => episode.amounts);
  const stays = episodes.flatMap((episode) => episode.stays ?? []);
  const columns = episodes[0]?.segments?.length ?? 0;
  return {
    created: Float64Array.from(episodes, ({ created }) => created),
    entered: Float64Array.from(episodes, ({ created, entered = created }) =>
      Math.max(entered, scope.observedFrom),
    ),
    closed: Float64Array.from(episodes, ({ closed }) => closed ?? Number.POSITIVE_INFINITY),
    isWon: Uint8Array.from(episodes, ({ isWon }) => (isWon ? 1 : 0)),
    value: Float64Array.from(episodes, ({ isWon, value = 0 }) => (isWon ? value : 0)),
    follows: Uint8Array.from(episodes, ({ follows }) => (follows ? 1 : 0)),
    amountAt: startsOf(episodes.map((episode) => episode.amounts.length)),
    amountFrom: Float64Array.from(amounts, ({ from }) => from),
    amount: Float64Array.from(amounts, ({ amount }) => amount ?? Number.NaN),
    segments: Array.from({ length: columns }, (_, column) =>
      Int32Array.from(episodes, ({ segments }) => segments?.[column] ?? 0),
    ),
    stayAt: startsOf(episodes.map((episode) => episode.stays?.length ?? 0)),
    stage: Uint16Array.from(stays, ({ stage }) => stage),
    since: Float64Array.from(stays, ({ since }) => since),
    ...scope,
  };
};
