import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words-context';
import './chart.css';
import { FigureTable, type Head, type Line } from './figure-table';
import { Readout } from './readout';

/** What every chart brings: its name, what it shows in a sentence, its values as sentences and as a table. */
export interface Charted {
  readonly title: string;
  readonly says: string;
  readonly table: { readonly heads: readonly Head[]; readonly lines: readonly Line[] };
}

/** How a drawing is pointed at: the mark that is read now, and the way to read another; -1 is none. */
export interface Pointed {
  readonly at: number;
  point(at: number): void;
}

/** What stands around a chart: its name, the same values as a table, and the line where each is read. */
export const Chart = ({
  title,
  says,
  table,
  readings,
  legend,
  children,
}: Charted & {
  /** One sentence for each mark, in their order. */
  readonly readings: readonly string[];
  /** What the colours mean. */
  readonly legend?: ComponentChildren;
  children(pointed: Pointed): ComponentChildren;
}) => {
  const words = useWords();
  const [isTable, setTable] = useState(false);
  const [at, point] = useState(-1);
  const word = words.say(isTable ? 'chart_as_drawing' : 'chart_as_table');
  return (
    <figure class="chart">
      <figcaption>
        <h3 dir="auto">{title}</h3>
        <button
          type="button"
          class="button plain"
          aria-label={`${word}: ${title}`}
          onClick={() => setTable(!isTable)}
        >
          {word}
        </button>
      </figcaption>
      {isTable ? (
        <FigureTable caption={title} heads={table.heads} lines={table.lines} />
      ) : (
        <>
          <div class="chart-drawing" role="img" aria-label={says}>
            {children({ at, point })}
          </div>
          {legend}
          <Readout title={title} readings={readings} at={at} point={point} />
        </>
      )}
    </figure>
  );
};
