import './trend-line.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

const EDGE = 3;

/** The known values as runs of neighbours: what is not known is a gap between two. */
const runsOf = (values: readonly (number | null)[], width: number, height: number): Point[][] => {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const at = (value: number, place: number): Point => ({
    x: EDGE + (place * (width - 2 * EDGE)) / Math.max(1, values.length - 1),
    // A number that never changes is a line in the middle.
    y: most === least ? height / 2 : height - EDGE - ((value - least) * (height - 2 * EDGE)) / (most - least),
  });
  const runs: Point[][] = [[]];
  values.forEach((value, place) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(at(value, place));
  });
  return runs.filter((run) => run.length > 0);
};

const pathOf = (run: readonly Point[]): string =>
  run.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Values in their order as a line, the last one marked; a value between two unknown ones is a dot, an unknown one a gap. */
export const TrendLine = ({
  values,
  width = 36,
  height = 18,
}: {
  values: readonly (number | null)[];
  width?: number;
  height?: number;
}) => {
  const runs = runsOf(values, width, height);
  const last = values.at(-1) === null ? undefined : runs.at(-1)?.at(-1);
  return (
    <svg
      class="trend-line"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {runs.map((run) =>
        run.length > 1 ? (
          <path key={run[0]?.x} d={pathOf(run)} />
        ) : (
          run.map(({ x, y }) => <circle key={x} cx={x} cy={y} r="1.2" />)
        ),
      )}
      {last && <circle class="now" cx={last.x} cy={last.y} r="2.4" />}
    </svg>
  );
};
