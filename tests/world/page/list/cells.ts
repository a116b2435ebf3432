import { blank } from '../dom/blank';
import { icon } from '../dom/icon';
import { h, type VElement, type VNode } from '../dom/vnode';
import { setStarred, toggleChecked } from '../mailbox';
import type { State } from '../state';
import { fullDate, shortDate } from '../words/dates';
import type { Entry } from './entries';
import { rowPeople } from './people';
import { snippetOf, subjectSpan } from './subject';

/** An id of the form `:6z`, unique for a place in the list and a part of the row. */
export function partId(slot: number, part: number): string {
  return `:${(200 + slot * 16 + part).toString(36)}`;
}

function stopped(action: () => void) {
  return (event: Event) => {
    event.stopPropagation();
    action();
  };
}

/** The box that selects a line. */
export function checkbox(state: State, entry: Entry, slot: number): VElement {
  const checked = state.checked.has(entry.key);
  return h(
    'div',
    {
      id: partId(slot, 1),
      class: `oZ-jc T-Jo J-J5-Ji ${checked ? 'T-Jo-Jp' : ''}`,
      role: 'checkbox',
      'aria-labelledby': partId(slot, 3),
      dir: 'ltr',
      'aria-checked': String(checked),
      tabindex: -1,
      onclick: stopped(() => toggleChecked(state, entry.key)),
    },
    h('div', { class: 'T-Jo-auh' }),
  );
}

/** The star of a line. */
export function star(state: State, entry: Entry, slot: number): VElement {
  const { starred } = entry.thread;
  const label = starred ? state.words.starred : state.words.notStarred;
  return h(
    'span',
    {
      id: partId(slot, 2),
      class: `aXw T-KT ${starred ? 'T-KT-Jp' : ''}`,
      title: label,
      'aria-label': label,
      role: 'button',
      onclick: stopped(() => setStarred(state, entry.thread, !starred)),
    },
    h('img', { class: 'T-KT-JX', src: blank, alt: label }),
    icon('star'),
  );
}

/** The hidden sentence that names a row for a screen reader: who, subject, time, snippet. */
export function rowLabel(state: State, entry: Entry, slot: number): VElement {
  const { words, options } = state;
  return h(
    'div',
    { id: partId(slot, 3), class: 'afn' },
    entry.unread ? `${words.unread}, ` : '',
    rowPeople(state, entry, false),
    ', ',
    subjectSpan(state, entry, 'subject'),
    ', ',
    h('span', { key: 'date' }, shortDate(entry.last.at, options.today, words.locale)),
    `, ${snippetOf(entry)}.`,
  );
}

/** The date of a line; the tooltip has the whole time. */
export function dateSpan(state: State, entry: Entry, slot: number): VElement {
  const { words, options } = state;
  const full = fullDate(entry.last.at, words.locale);
  const short = shortDate(entry.last.at, options.today, words.locale);
  return h('span', { title: full, id: partId(slot, 4), 'aria-label': full }, h('span', null, short));
}

/** The coloured labels in front of the subject. */
export function labelChips(entry: Entry): VNode[] {
  if (entry.thread.labels.length === 0) return [];
  const chips = entry.thread.labels.map((label) =>
    h(
      'div',
      { class: 'ar as', 'data-tooltip': label },
      h('div', { class: 'at', title: label }, h('div', { class: 'av' }, label)),
    ),
  );
  return [h('div', { key: 'labels', class: 'yi' }, chips)];
}
