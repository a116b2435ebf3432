import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Chart, type Charted } from './chart';
import './line-chart.css';

/** A value in time; null where it is not known, which leaves a gap. */
export interface LinePoint {
  readonly id: string;
  /** What stands below it. */
  readonly name: string;
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly reading: string;
}

/** Something that happened at a point. */
export interface LineMarker {
  readonly at: string;
  readonly says: string;
}

const ends = ({ value, low, high }: LinePoint): number[] =>
  [value, low, high].filter((one): one is number => typeof one === 'number');

/** A line in time with a band around it where there is one, and upright marks where something happened. */
export const LineChart = ({
  points,
  markers = [],
  target,
  sayAxis,
  none,
  ...charted
}: Charted & {
  readonly points: readonly LinePoint[];
  readonly markers?: readonly LineMarker[];
  readonly target?: number;
  /** A value as it stands at the axis. */
  sayAxis(value: number): string;
  /** Why there is nothing to draw, where no point has a value. */
  readonly none?: string;
}) => {
  const all = [...points.flatMap(ends), ...(target === undefined ? [] : [target])];
  const y = scaleLinear([Math.min(0, ...all), Math.max(...all, all.length > 0 ? 0 : 1) || 1], [100, 0]).nice(
    3,
  );
  const x = scalePoint(
    points.map(({ id }) => id),
    [0, 100],
  ).padding(0.5);
  const xOf = ({ id }: { readonly id: string }): number => x(id) ?? 0;
  const isBanded = ({ low, high }: LinePoint): boolean => low !== undefined && high !== undefined;
  const band = area<LinePoint>(
    xOf,
    ({ low = 0 }) => y(low),
    ({ high = 0 }) => y(high),
  ).defined(isBanded);
  const drawn = line<LinePoint>(xOf, ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null);
  const readings = points.map(({ id, reading }) =>
    [reading, ...markers.flatMap(({ at, says }) => (at === id ? [says] : []))].join(' '),
  );
  if (none !== undefined && points.every(({ value }) => value === null)) return <p class="quiet">{none}</p>;
  return (
    <Chart {...charted} readings={readings}>
      {({ at, point }) => (
        <div class="chart-lines">
          <div class="chart-axis">
            {y.ticks(3).map((tick) => (
              <span key={tick} style={{ insetBlockStart: `${y(tick)}%` }}>
                {sayAxis(tick)}
              </span>
            ))}
          </div>
          <svg class="chart-plane" aria-hidden="true">
            {y.ticks(3).map((tick) => (
              <line key={tick} class="mark-grid" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
            ))}
            <svg
              aria-hidden="true"
              width="100%"
              height="100%"
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              overflow="visible"
            >
              <path class="mark-band" d={band(points) ?? ''} />
              <path class="mark-line" vector-effect="non-scaling-stroke" d={drawn(points) ?? ''} />
            </svg>
            {target !== undefined && (
              <line class="mark-rest" x1="0" x2="100%" y1={`${y(target)}%`} y2={`${y(target)}%`} />
            )}
            {markers.map((marker) => (
              <line
                key={`${marker.at} ${marker.says}`}
                class="mark-target"
                x1={`${xOf({ id: marker.at })}%`}
                x2={`${xOf({ id: marker.at })}%`}
                y1="0"
                y2="100%"
              />
            ))}
            {points.map(({ id, value }, place) => (
              <g key={id} onPointerEnter={() => point(place)} onPointerDown={() => point(place)}>
                <rect
                  class={place === at ? 'mark-column is-read' : 'mark-column'}
                  x={`${(place * 100) / points.length}%`}
                  width={`${100 / points.length}%`}
                  height="100%"
                />
                {value !== null && (
                  <circle
                    class="mark-dot"
                    cx={`${xOf({ id })}%`}
                    cy={`${y(value)}%`}
                    r={place === at ? 6 : 4}
                  />
                )}
              </g>
            ))}
          </svg>
          <div class="chart-feet">
            <span dir="auto">{points[0]?.name}</span>
            <span dir="auto">{points.length > 1 ? points.at(-1)?.name : ''}</span>
          </div>
        </div>
      )}
    </Chart>
  );
};
