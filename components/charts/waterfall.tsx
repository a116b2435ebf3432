import { scaleLinear } from 'd3-scale';
import { useWords } from '../words-context';
import { Chart, type Charted } from './chart';
import { ChartKey } from './chart-key';
import { ChartRow } from './chart-row';
import { type Step, stepsOf } from './steps-of';

/** A step with its words. */
export interface WaterfallRow extends Step {
  readonly id: string;
  readonly name: string;
  /** What went out because it was won. */
  readonly isWon?: boolean;
  readonly value: string;
  readonly reading: string;
}

const MARKS = { total: 'mark-bar', more: 'mark-more', less: 'mark-less' } as const;

/** How one total became another: each change begins where the one above it ended. */
export const Waterfall = ({ rows, ...charted }: Charted & { readonly rows: readonly WaterfallRow[] }) => {
  const words = useWords();
  const steps = stepsOf(rows);
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const scale = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [0, 100]);
  const at = (amount: number): string => `${scale(amount)}%`;
  return (
    <Chart
      {...charted}
      readings={rows.map(({ reading }) => reading)}
      legend={
        <ChartKey
          keys={[
            ['more', words.say('chart_more')],
            ['less', words.say('chart_less')],
            ['won', words.name('flow', 'won')],
          ]}
        />
      }
    >
      {(pointed) => (
        <div class="chart-rows">
          {rows.map(({ id, name, kind, isWon, value }, place) => {
            const { from, to } = steps[place] ?? { from: 0, to: 0 };
            const isLast = place === rows.length - 1;
            return (
              <ChartRow key={id} place={place} pointed={pointed} name={name} value={value}>
                {!isLast && <line class="mark-rest" x1={at(to)} x2={at(to)} y1="18" y2="32" />}
                {from === to ? (
                  <line class="mark-whisker" x1={at(to)} x2={at(to)} y1="4" y2="18" />
                ) : (
                  <rect
                    class={isWon ? 'mark-won' : MARKS[kind]}
                    x={at(Math.min(from, to))}
                    y="4"
                    width={`${Math.abs(scale(to) - scale(from))}%`}
                    height="14"
                    rx="2"
                  />
                )}
              </ChartRow>
            );
          })}
        </div>
      )}
    </Chart>
  );
};
