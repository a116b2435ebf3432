import { scaleLinear } from 'd3-scale';
import { useWords } from '../words-context';
import { Chart, type Charted } from './chart';
import { ChartKey } from './chart-key';
import { ChartRow } from './chart-row';

/** Days of something: the middle, the 90th of a hundred, and what is aimed at; null where there are none. */
export interface RangeRow {
  readonly id: string;
  readonly name: string;
  readonly colour?: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly target?: number;
  readonly value: string;
  readonly reading: string;
}

/** Rows of days on one scale: a dot for the median, a line to the 90th percentile, an upright mark for the target. */
export const RangeBars = ({ rows, ...charted }: Charted & { readonly rows: readonly RangeRow[] }) => {
  const words = useWords();
  const most = Math.max(
    1,
    ...rows.flatMap(({ median, p90, target }) => [median ?? 0, p90 ?? 0, target ?? 0]),
  );
  const scale = scaleLinear([0, most], [0, 100]);
  const at = (days: number): string => `${scale(days)}%`;
  return (
    <Chart
      {...charted}
      readings={rows.map(({ reading }) => reading)}
      legend={
        <ChartKey
          keys={[
            ['dot', words.say('chart_median')],
            ['reach', words.say('chart_p90')],
            ['target', words.say('chart_target')],
          ]}
        />
      }
    >
      {(pointed) => (
        <div class="chart-rows">
          {rows.map(({ id, name, colour, median, p90, target, value }, place) => (
            <ChartRow
              key={id}
              place={place}
              pointed={pointed}
              name={name}
              colour={colour}
              value={value}
              isNone={median === null}
            >
              <line class="mark-grid" x1="0" x2="100%" y1="11" y2="11" />
              {median !== null && p90 !== null && (
                <line class="mark-reach" x1={at(median)} x2={at(p90)} y1="11" y2="11" />
              )}
              {target !== undefined && (
                <line class="mark-target" x1={at(target)} x2={at(target)} y1="3" y2="19" />
              )}
              {median !== null && (
                <circle
                  class={target !== undefined && median > target ? 'mark-dot is-over' : 'mark-dot'}
                  cx={at(median)}
                  cy="11"
                  r="6"
                />
              )}
            </ChartRow>
          ))}
        </div>
      )}
    </Chart>
  );
};
