import type { Book } from '../../lib/projections/book/book';
import { DEAL, GONE, TABLES, type TableName } from '../../lib/projections/book/page';

/** Columns that hold the number of a text. */
const TEXTS = /owner|pipeline|stage|reason|source|tags|who/i;

/** Everything a book says of each deal, with texts for their numbers, by deal id: however its pages are laid out. */
export const contentOf = (book: Book): Record<string, unknown> => {
  const told: Record<string, unknown> = {};
  const cell = (name: string, value: number) => (TEXTS.test(name) ? book.texts[value] : value);
  for (const page of book.pages) {
    for (const [slot, id] of page.ids.entries()) {
      if (page.deal.outcome[slot] === GONE) continue;
      const deal = Object.keys(DEAL).map((name) => [
        name,
        cell(name, page.deal[name as 'opened'][slot] ?? 0),
      ]);
      const tables = Object.keys(TABLES).map((name) => {
        const [start = 0, end = 0] = page.at[name as TableName].slice(slot, slot + 2);
        const columns = Object.entries(page[name as TableName]) as [string, Float64Array][];
        const rows = [
          ...columns.map(([column, values]) => [
            column,
            [...values.slice(start, end)].map((value) => cell(column, value)),
          ]),
        ];
        return [name, Object.fromEntries(rows)];
      });
      told[id] = { ...Object.fromEntries(deal), ...Object.fromEntries(tables) };
    }
  }
  return Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1)));
};
