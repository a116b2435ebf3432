import { h, type VElement } from '../dom/vnode';
import { openEntry } from '../navigate';
import type { State } from '../state';
import { checkbox, dateSpan, labelChips, partId, rowLabel, star } from './cells';
import type { Entry } from './entries';
import { rowActions, setHovered } from './hover';
import { rowPeople } from './people';
import { snippetOf, subjectSpan } from './subject';

/** The classes of a row: unread or read, checked, with the cursor, open in the reading pane. */
export function rowClasses(state: State, entry: Entry, isCurrent: boolean): string {
  const isOpen = state.options.pane !== 'off' && state.route.token === entry.token;
  return [
    'zA',
    entry.unread ? 'zE' : 'yO',
    state.checked.has(entry.key) && 'x7',
    isCurrent && 'btb',
    isOpen && 'aps',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A line of the list as one row, with the reading pane off or below. */
export function wideRow(state: State, entry: Entry, slot: number, isCurrent: boolean): VElement {
  return h(
    'tr',
    {
      class: rowClasses(state, entry, isCurrent),
      jscontroller: 'ZdOxDb',
      jsaction: 'Tnvr6c:RNc9jf;PG1zDd:eyrEaf;WGbBt:UL4Ddb;nVvxM:UL4Ddb;',
      jsmodel: 'nXDxbd',
      id: partId(slot, 0),
      tabindex: -1,
      role: 'row',
      'aria-labelledby': partId(slot, 3),
      draggable: 'true',
      onclick: () => openEntry(state, entry),
      onmouseenter: (event) => setHovered(state, event.currentTarget as Element, entry, true),
      onmouseleave: (event) => setHovered(state, event.currentTarget as Element, entry, false),
    },
    h('td', { class: 'PF xY' }),
    h('td', { id: partId(slot, 5), class: 'oZ-x3 xY' }, checkbox(state, entry, slot)),
    h('td', { class: 'apU xY' }, star(state, entry, slot)),
    h('td', { class: 'xY bnk byv' }),
    h(
      'td',
      { class: 'yX xY', role: 'gridcell', tabindex: -1 },
      rowLabel(state, entry, slot),
      h('div', { id: partId(slot, 6), class: 'yW' }, rowPeople(state, entry, true)),
    ),
    h(
      'td',
      { id: partId(slot, 7), tabindex: -1, class: 'xY a4W', role: 'gridcell' },
      h(
        'div',
        { class: 'xS', role: 'link' },
        h(
          'div',
          { class: 'xT' },
          labelChips(entry),
          h(
            'div',
            { key: 'subject', class: 'y6' },
            h('span', { id: partId(slot, 8), class: 'bog' }, subjectSpan(state, entry)),
          ),
          h(
            'span',
            { key: 'snippet', class: 'y2' },
            h('span', { class: 'Zt' }, '\u00a0-\u00a0'),
            snippetOf(entry),
          ),
        ),
      ),
    ),
    h('td', { class: 'byZ xY', role: 'gridcell', tabindex: -1 }),
    h('td', { class: 'yf xY' }, '\u00a0'),
    h('td', { class: 'xW xY', role: 'gridcell', tabindex: -1 }, dateSpan(state, entry, slot)),
    h(
      'td',
      { class: 'bq4 xY' },
      h('ul', { class: 'bqY', id: partId(slot, 9), role: 'toolbar' }, rowActions(state, entry)),
    ),
  );
}
