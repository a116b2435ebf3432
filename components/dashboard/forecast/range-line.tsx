import { scaleLinear } from 'd3-scale';
import type { SpanForecast } from '../../../lib/pipeline/forecast';

/** A span's range on the scale of all spans: its ends, what is most likely, what is won, and the quota. */
export const RangeLine = ({
  span: { low, middle, high, won, quota },
  most,
}: {
  readonly span: SpanForecast;
  /** Where the scale ends. */
  readonly most: number;
}) => {
  const scale = scaleLinear([0, Math.max(1, most)], [0, 100]).clamp(true);
  const at = (minor: number): string => `${scale(minor)}%`;
  return (
    <svg class="range-line" aria-hidden="true">
      <rect class="mark-track" y="8" width="100%" height="8" rx="2" />
      <rect class="mark-band" x={at(low)} y="4" width={`${scale(high) - scale(low)}%`} height="16" rx="2" />
      {won > 0 && <rect class="mark-won" y="10" width={at(won)} height="4" />}
      {quota && <line class="mark-target" x1={at(quota.minor)} x2={at(quota.minor)} y1="0" y2="24" />}
      <circle class="mark-dot" cx={at(middle)} cy="12" r="6" />
    </svg>
  );
};
