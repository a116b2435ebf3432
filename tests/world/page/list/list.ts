import { h, type VElement } from '../dom/vnode';
import type { State } from '../state';
import { partId } from './cells';
import { type Entry, listEntries } from './entries';
import { tallRows } from './tall';
import { wideRow } from './wide';

const slots = new Map<string, number>();

// In the mode "node" a place belongs to what is shown in it: other content is another node.
function contentKey(state: State, entry: Entry): string {
  const { thread, messages } = entry;
  return [
    state.route.list,
    state.options.language,
    state.options.pane,
    entry.key,
    messages.length,
    thread.subject,
    entry.unread,
    thread.starred,
    state.checked.has(entry.key),
  ].join('|');
}

function slotFor(key: string): number {
  const known = slots.get(key) ?? slots.size;
  slots.set(key, known);
  return known;
}

const made = new Map<string, VElement[]>();

// A line that has not changed is the same object again, so that five hundred of them cost nothing.
function entryRows(state: State, entry: Entry, index: number): VElement[] {
  const content = contentKey(state, entry);
  const isCurrent = index === state.cursor;
  const isOpen = state.route.token === entry.token;
  const known = `${content}|${index}|${isCurrent}|${isOpen}`;
  const rows = made.get(known) ?? makeRows(state, entry, index, content);
  made.set(known, rows);
  return rows;
}

function makeRows(state: State, entry: Entry, index: number, content: string): VElement[] {
  const key = state.options.reuse === 'node' ? content : undefined;
  const slot = key === undefined ? index : slotFor(key);
  const isCurrent = index === state.cursor;
  const rows =
    state.options.pane === 'right'
      ? tallRows(state, entry, slot, isCurrent)
      : [wideRow(state, entry, slot, isCurrent)];
  rows.forEach((row, part) => {
    if (key !== undefined) row.key = `${key}|${part}`;
  });
  return rows;
}

/** The id of the first row of a line; `index` counts from 0. */
export function rowId(state: State, index: number): string {
  const entry = listEntries(state)[index];
  const isByContent = entry && state.options.reuse === 'node';
  return partId(isByContent ? slotFor(contentKey(state, entry)) : index, 0);
}

// The body of the list: one line for each conversation.
function listBody(state: State): VElement {
  const entries = listEntries(state);
  return h('tbody', null, ...entries.map((entry, index) => entryRows(state, entry, index)));
}

/** The list around its rows. */
export function listTable(state: State): VElement {
  const columns = ['k0vOLb', 'Ci', 'y5', 'WA', 'yY', 'null', 'yg', 'xX'];
  const isEmpty = listEntries(state).length === 0;
  return h(
    'div',
    { class: 'ae4 UI UJ', gh: 'tl' },
    h(
      'div',
      { class: 'Cp' },
      h(
        'div',
        null,
        h(
          'table',
          { class: 'F cf zt', role: 'grid', id: ':34' },
          h('colgroup', null, ...columns.map((column) => h('col', { class: column }))),
          listBody(state),
        ),
      ),
    ),
    isEmpty && h('div', { class: 'TC' }, state.words.empty),
  );
}
