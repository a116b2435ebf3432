import { type IconName, icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import { listEntries } from '../list/entries';
import { archiveThread, deleteThread, setUnread } from '../mailbox';
import { backToList, openedEntry } from '../navigate';
import type { State } from '../state';
import { fill } from '../words/languages';

function button(image: IconName, label: string, className: string, act: () => void): VElement {
  return h(
    'div',
    {
      class: `T-I J-J5-Ji ${className}`,
      role: 'button',
      tabindex: 0,
      'data-tooltip': label,
      'aria-label': label,
      onclick: act,
    },
    icon(image),
  );
}

function threadButtons(state: State, token: string): VElement[] {
  const { words } = state;
  const entry = openedEntry(state, token);
  if (!entry) return [];
  const leaving = (act: () => void) => () => {
    backToList(state);
    act();
  };
  const isPane = state.options.pane !== 'off';
  return [
    ...(isPane ? [] : [button('back', words.back, 'lS', () => backToList(state))]),
    button(
      'archive',
      words.archive,
      'lR',
      leaving(() => archiveThread(state, entry.thread)),
    ),
    button(
      'trash',
      words.remove,
      'nX',
      leaving(() => deleteThread(state, entry.thread)),
    ),
    button(
      'mail',
      words.markUnread,
      'bvt',
      leaving(() => setUnread(state, entry.thread, true)),
    ),
    button('more', words.moreOptions, 'nf', () => undefined),
  ];
}

/** The buttons above the list or the conversation, and which part of the list is shown. */
export function toolbar(state: State): VElement {
  const { words, route } = state;
  const entries = listEntries(state);
  const count = entries.length;
  const place = entries.findIndex((entry) => entry.token === route.token) + 1;
  const shown = fill(words.range, count === 0 ? 0 : 1, count, Math.max(count, state.threads.length));
  const select = h(
    'div',
    { class: 'T-I J-J5-Ji T-Pm', role: 'button', 'aria-label': words.select, 'data-tooltip': words.select },
    h('span', { class: 'T-Jo J-J5-Ji' }, h('div', { class: 'T-Jo-auh' })),
  );
  const listButtons = [
    select,
    button('refresh', words.refresh, 'nu', () => state.render()),
    button('more', words.moreOptions, 'nf', () => undefined),
  ];
  const range = h(
    'span',
    { class: 'Dj' },
    h('span', { class: 'ts' }, place > 0 ? shown.replace(/^(\D*)\d+\D+\d+/, `$1${place}`) : shown),
  );
  return h(
    'div',
    { class: 'aeH', gh: 'tm' },
    h(
      'div',
      { class: 'G-atb', gh: 'mtb' },
      ...(route.token ? threadButtons(state, route.token) : listButtons),
    ),
    h('div', { class: 'ar5 J-J5-Ji' }, range),
  );
}
