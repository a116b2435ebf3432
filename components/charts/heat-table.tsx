import { StageMark } from '../stage-mark';
import './heat-table.css';

/** A row or a column. */
export interface HeatHead {
  readonly id: string;
  readonly name: string;
  /** Of a stage. */
  readonly colour?: number;
  /** What stands below its name. */
  readonly second?: string;
}

const Name = ({ name, colour, second }: HeatHead) => (
  <>
    <span class="heat-line">
      {colour !== undefined && <StageMark colour={colour} />}
      <span class="heat-name" dir="auto" title={name}>
        {name}
      </span>
    </span>
    {second !== undefined && <span class="heat-second">{second}</span>}
  </>
);

/** A table of counts, the darker the more; where nothing is there is nothing, and in a narrow place it is a list. */
export const HeatTable = ({
  caption,
  corner,
  rows,
  columns,
  count,
  say,
}: {
  readonly caption: string;
  /** What the rows and the columns are. */
  readonly corner: string;
  readonly rows: readonly HeatHead[];
  readonly columns: readonly HeatHead[];
  count(row: string, column: string): number;
  say(count: number): string;
}) => {
  const most = Math.max(1, ...rows.flatMap((row) => columns.map((column) => count(row.id, column.id))));
  return (
    <table class="heat">
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <Name {...column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Name {...row} />
            </th>
            {columns.map((column) => {
              const found = count(row.id, column.id);
              const style = { '--heat': `${Math.round((40 * found) / most)}%` };
              return found > 0 ? (
                <td key={column.id} data-label={column.name} class="is-warm" style={style}>
                  {say(found)}
                </td>
              ) : (
                <td key={column.id} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
