import { scaleLinear } from 'd3-scale';
import { useWords } from '../words-context';
import { Chart, type Charted } from './chart';
import { ChartKey } from './chart-key';
import { ChartRow } from './chart-row';

/** A stage of a funnel; shares are parts of 1, and `reading` tells all of it in a sentence. */
export interface FunnelRow {
  readonly id: string;
  readonly name: string;
  readonly colour?: number;
  /** Of its deals, those that went on; null when it is not known. */
  readonly share: number | null;
  /** Those that may still go on. */
  readonly open?: number;
  readonly low?: number;
  readonly high?: number;
  readonly value: string;
  readonly reading: string;
}

const scale = scaleLinear([0, 1], [0, 100]).clamp(true);
const at = (share: number): string => `${scale(share)}%`;

/** Stages below each other: the share that went on, the share that still may, the interval where deals are few. */
export const FunnelBars = ({
  rows,
  keys,
  ...charted
}: Charted & {
  readonly rows: readonly FunnelRow[];
  /** What the full bar and the pale one mean. */
  readonly keys: { readonly share: string; readonly open?: string };
}) => {
  const words = useWords();
  const hasInterval = rows.some(({ low }) => low !== undefined);
  return (
    <Chart
      {...charted}
      readings={rows.map(({ reading }) => reading)}
      legend={
        <ChartKey
          keys={[
            ['bar', keys.share],
            ...(keys.open === undefined ? [] : [['open', keys.open] as const]),
            ...(hasInterval ? [['whisker', words.say('chart_interval')] as const] : []),
          ]}
        />
      }
    >
      {(pointed) => (
        <div class="chart-rows">
          {rows.map(({ id, name, colour, share, open = 0, low, high, value }, place) => (
            <ChartRow
              key={id}
              place={place}
              pointed={pointed}
              name={name}
              colour={colour}
              value={value}
              isNone={share === null}
            >
              <rect class="mark-track" x="0" y="4" width="100%" height="14" rx="3" />
              {share !== null && share > 0 && (
                <rect class="mark-bar" x="0" y="4" width={at(share)} height="14" rx="3" />
              )}
              {share !== null && open > 0 && (
                <rect
                  class="mark-open"
                  style={{ transform: share > 0 ? 'translateX(1px)' : undefined }}
                  x={at(share)}
                  y="4"
                  width={at(open)}
                  height="14"
                  rx="3"
                />
              )}
              {low !== undefined && high !== undefined && (
                <>
                  <line class="mark-halo" x1={at(low)} x2={at(high)} y1="11" y2="11" />
                  <line class="mark-whisker" x1={at(low)} x2={at(high)} y1="11" y2="11" />
                  <line class="mark-whisker" x1={at(low)} x2={at(low)} y1="7" y2="15" />
                  <line class="mark-whisker" x1={at(high)} x2={at(high)} y1="7" y2="15" />
                </>
              )}
            </ChartRow>
          ))}
        </div>
      )}
    </Chart>
  );
};
