import type { ComponentChildren } from 'preact';
import { StageMark } from '../stage-mark';
import type { Pointed } from './chart';

/** One row of a chart: its name, its drawing, its value as text. */
export const ChartRow = ({
  place,
  pointed,
  name,
  colour,
  value,
  isNone = false,
  children,
}: {
  readonly place: number;
  readonly pointed: Pointed;
  readonly name: string;
  /** Of a stage. */
  readonly colour?: number | undefined;
  readonly value: string;
  /** The value is the reason why there is none. */
  readonly isNone?: boolean;
  readonly children: ComponentChildren;
}) => (
  <div
    class={place === pointed.at ? 'chart-row is-read' : 'chart-row'}
    onPointerEnter={() => pointed.point(place)}
    onPointerDown={() => pointed.point(place)}
  >
    <span class="chart-name">
      {colour !== undefined && <StageMark colour={colour} />}
      <span dir="auto" title={name}>
        {name}
      </span>
    </span>
    <svg class="chart-plot" aria-hidden="true">
      {children}
    </svg>
    <span class={isNone ? 'chart-value is-none' : 'chart-value'}>{value}</span>
  </div>
);
