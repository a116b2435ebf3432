import { h, type VElement } from '../dom/vnode';
import { openEntry } from '../navigate';
import type { State } from '../state';
import { checkbox, dateSpan, labelChips, partId, rowLabel, star } from './cells';
import type { Entry } from './entries';
import { setHovered } from './hover';
import { rowPeople } from './people';
import { snippetOf, subjectSpan } from './subject';
import { rowClasses } from './wide';

/** A line of the list as three rows, with the reading pane on the right; only the first has an id. */
export function tallRows(state: State, entry: Entry, slot: number, isCurrent: boolean): VElement[] {
  const common = `${rowClasses(state, entry, isCurrent)} apv`;
  const open = { onclick: () => openEntry(state, entry) };
  const first = h(
    'tr',
    {
      class: common,
      id: partId(slot, 0),
      tabindex: -1,
      role: 'row',
      'aria-labelledby': partId(slot, 3),
      ...open,
      onmouseenter: (event) => setHovered(state, event.currentTarget as Element, entry, true),
      onmouseleave: (event) => setHovered(state, event.currentTarget as Element, entry, false),
    },
    h('td', { class: 'PF xY', rowspan: 3 }),
    h('td', { class: 'apo-x3 xY aid', rowspan: 3, id: partId(slot, 5) }, checkbox(state, entry, slot)),
    h(
      'td',
      { class: 'yX xY apy' },
      rowLabel(state, entry, slot),
      h('div', { id: partId(slot, 6), class: 'yW' }, rowPeople(state, entry, true)),
    ),
    h('td', { class: 'yf xY apt' }, h('div', { class: 'apm' }, dateSpan(state, entry, slot)), '\u00a0'),
    h('td', { class: 'apU apC', rowspan: 3 }, star(state, entry, slot)),
  );
  const second = h(
    'tr',
    { class: common, ...open },
    h(
      'td',
      { class: 'xY apD', colspan: 2, tabindex: 0, role: 'link' },
      h(
        'div',
        { class: 'xS', role: 'undefined' },
        h(
          'div',
          { class: 'xT' },
          h(
            'div',
            { class: 'y6' },
            h('span', { id: partId(slot, 8), class: 'bog' }, subjectSpan(state, entry)),
          ),
        ),
      ),
    ),
  );
  const third = h(
    'tr',
    { class: `${common} apw`, ...open },
    h(
      'td',
      { class: 'xY apA', colspan: 2 },
      h(
        'div',
        { class: 'apB' },
        labelChips(entry),
        h('div', { key: 'snippet', class: 'y2 apz' }, snippetOf(entry)),
      ),
    ),
  );
  return [first, second, third];
}
