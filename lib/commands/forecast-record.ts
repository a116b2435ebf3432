import type { LookedBack } from '../forecast/looked-back';
import { scoresOf, type Tried } from '../forecast/scores';
import type { Range, TrackRecord } from '../pipeline/forecast';
import type { FrozenForecast } from '../pipeline/frozen-forecast';
import type { Span } from '../pipeline/numbers';
import { estimateIn } from '../pipeline/round-money';

/** A span that is over: what was said of it, as it was kept when it began or as it would have been, and what came. */
export interface SpanDone extends LookedBack {
  readonly span: Span;
  readonly isKept: boolean;
  /** What the person's own categories came to when it began; absent where nothing was kept. */
  readonly call?: number;
}

/** What was said of a span with what was kept of it in the place of what would have been said. */
export const spanDone = (
  span: Span,
  back: LookedBack,
  kept: FrozenForecast | undefined,
  home: string,
): SpanDone => {
  const estimate = estimateIn(home);
  const rounded = ({ low, middle, high }: Range): Range => ({
    low: estimate(low),
    middle: estimate(middle),
    high: estimate(high),
  });
  if (!kept) return { ...back, ...rounded(back), span, isKept: false };
  const { mean3, last, weighted, commit } = kept;
  return {
    ...{ span, isKept: true, came: back.came, mean3, last, weighted },
    ...rounded(kept),
    ...(commit !== undefined && { call: commit }),
  };
};

/** A span as the scores take it. */
export const asTried = ({ low, middle, high, came }: SpanDone): Tried => ({ said: middle, low, high, came });

/** How the forecasts of spans did that are over; undefined while none is. */
export const recordOf = (kind: TrackRecord['kind'], done: readonly SpanDone[]): TrackRecord | undefined => {
  if (done.length === 0) return undefined;
  const { bias, wape } = scoresOf(done.map(asTried));
  return {
    kind,
    spans: done.length,
    held: done.filter(({ low, high, came }) => came >= low && came <= high).length,
    bias,
    error: wape,
    kept: done.filter(({ isKept }) => isKept).length,
  };
};
