import type { ComponentChild } from 'preact';
import { useWords } from '../words-context';
import './figure-table.css';

/** The head of a column; it can be pressed where the table can be sorted by it. */
export interface Head {
  readonly id: string;
  readonly text: string;
  /** What is counted, where the word alone does not say it. */
  readonly says?: string;
  readonly sort?: 'ascending' | 'descending' | 'none';
  press?(): void;
}

/** A row; its first cell names it. */
export interface Line {
  readonly id: string;
  readonly cells: readonly ComponentChild[];
}

/** Figures in rows and columns; in a narrow place each row says for itself what its figures are. */
export const FigureTable = ({
  caption,
  heads,
  lines,
  class: name = '',
}: {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly lines: readonly Line[];
  readonly class?: string;
}) => {
  const words = useWords();
  const canSort = heads.some(({ press }) => press);
  return (
    <table class={`figures ${canSort ? 'sortable' : ''} ${name}`}>
      <caption class="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ id, text, says, sort, press }) => (
            <th key={id} scope="col" title={says} aria-sort={press ? (sort ?? 'none') : undefined}>
              {press ? (
                <button type="button" onClick={press} aria-label={words.say('chart_sort', { column: text })}>
                  <span>{text}</span>
                  <span aria-hidden="true" class="figures-sort">
                    {sort === 'ascending' ? '▲' : sort === 'descending' ? '▼' : ''}
                  </span>
                </button>
              ) : (
                text
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, cells: [first, ...cells] }) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {first}
            </th>
            {cells.map((cell, place) => (
              <td key={heads[place + 1]?.id} data-label={heads[place + 1]?.text}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
