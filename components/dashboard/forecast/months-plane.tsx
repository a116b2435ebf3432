import { scaleLinear } from 'd3-scale';
import type { MonthAhead } from '../../../lib/pipeline/forecast';
import type { Pointed } from '../../charts/chart';
import { sayShort } from '../../say-number';
import { saySpan } from '../../say-span';
import { useWords } from '../../words-context';
import '../../charts/line-chart.css';
import { MonthsMark } from './months-mark';
import { quotaSteps } from './quota-steps';
import { sourceOf, verdictOf } from './say-month';

/** The drawing of the months: a bar for each range, a mark for what came, steps for the quota. */
export const MonthsPlane = ({
  months,
  home,
  pointed: { at, point },
}: {
  readonly months: readonly MonthAhead[];
  readonly home: string;
  readonly pointed: Pointed;
}) => {
  const words = useWords();
  const all = months.flatMap(({ range, won, quota }) => [range?.high ?? 0, won ?? 0, quota ?? 0]);
  const y = scaleLinear([0, Math.max(1, ...all)], [100, 0]).nice(3);
  const width = 100 / months.length;
  // Few months are no wider than many.
  const bar = Math.min(0.6 * width, 7);
  return (
    <div class="chart-lines months-chart">
      <div class="chart-axis">
        {y.ticks(3).map((tick) => (
          <span key={tick} style={{ insetBlockStart: `${y(tick)}%` }}>
            {sayShort(words, tick, { unit: 'money', home })}
          </span>
        ))}
      </div>
      <svg class="chart-plane" aria-hidden="true">
        {y.ticks(3).map((tick) => (
          <line key={tick} class="mark-grid" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
        ))}
        {months.map((month, place) => {
          const { from, range, won, isOver } = month;
          const middle = `${(place + 0.5) * width}%`;
          const verdict = verdictOf(month);
          return (
            <g key={from} onPointerEnter={() => point(place)} onPointerDown={() => point(place)}>
              <rect
                class={place === at ? 'mark-column is-read' : 'mark-column'}
                x={`${place * width}%`}
                width={`${width}%`}
                height="100%"
              />
              {range && (
                <rect
                  class={sourceOf(month) === 'after' ? 'mark-band is-after' : 'mark-band'}
                  x={`${(place + 0.5) * width - bar / 2}%`}
                  width={`${bar}%`}
                  y={`${y(range.high)}%`}
                  height={`${Math.max(0.8, y(range.low) - y(range.high))}%`}
                  rx="2"
                />
              )}
              {range && <MonthsMark of="middle" x={middle} y={`${y(range.middle)}%`} />}
              {won !== null && (
                <MonthsMark
                  of={!isOver ? 'so-far' : verdict === 'inside' || !verdict ? 'inside' : 'outside'}
                  x={middle}
                  y={`${y(won)}%`}
                />
              )}
            </g>
          );
        })}
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="mark-quota" vector-effect="non-scaling-stroke" d={quotaSteps(months, y)} />
        </svg>
      </svg>
      <div class="months-feet">
        {months.map((month) => (
          <span key={month.from}>
            {saySpan(words, { kind: 'month', from: month.from, to: month.to }, 'short')}
          </span>
        ))}
      </div>
      <div class="chart-feet">
        {[months[0], ...(months.length > 1 ? [months.at(-1)] : [])].map(
          (month) =>
            month && (
              <span key={month.from}>
                {saySpan(words, { kind: 'month', from: month.from, to: month.to })}
              </span>
            ),
        )}
      </div>
    </div>
  );
};
