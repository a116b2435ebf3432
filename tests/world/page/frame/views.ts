import { h, type VElement } from '../dom/vnode';
import { listTable } from '../list/list';
import { openedEntry } from '../navigate';
import type { State } from '../state';
import { threadBody } from '../thread/thread';
import { fill } from '../words/languages';

function mainView(key: string, isVisible: boolean, ...children: (VElement | false)[]): VElement {
  return h(
    'div',
    {
      key,
      class: 'BltHke nH oy8Mbf',
      role: isVisible && 'main',
      style: isVisible ? undefined : 'display: none',
    },
    ...children,
  );
}

function listParts(state: State): VElement[] {
  const { words } = state;
  return [
    h('div', { class: 'nH a0V' }, h('h2', { tabindex: -1 }, words.conversations)),
    h('div', { class: 'afn' }),
    listTable(state),
    h(
      'div',
      { class: 'l2' },
      h('div', { class: 'l6' }, h('span', null, fill(words.storage, '3.4'))),
      h('div', { class: 'l6 ae2' }, fill(words.activity, state.minutes)),
    ),
  ];
}

function threadViews(state: State): VElement[] {
  return state.openIds.flatMap((token) => {
    const entry = openedEntry(state, token);
    if (!entry) return [];
    return [mainView(`view ${token}`, token === state.route.token, threadBody(state, entry))];
  });
}

function paneView(state: State): VElement {
  const entry = state.route.token ? openedEntry(state, state.route.token) : undefined;
  const preview = entry
    ? h('div', { key: entry.token, class: 'nH if' }, threadBody(state, entry))
    : h('div', { key: 'none', class: 'apb' }, state.words.empty);
  const pane = state.options.pane === 'right' ? 'aia' : 'aia aib';
  return mainView(
    'list',
    true,
    h(
      'div',
      { class: pane },
      h('div', { class: 'akn' }, ...listParts(state)),
      h('div', { class: 'aqE' }, preview),
    ),
  );
}

/** The list and the conversations that were opened; only the visible one is the main part of the page. */
export function views(state: State): VElement[] {
  if (state.options.pane !== 'off') return [paneView(state)];
  return [mainView('list', state.route.token === null, ...listParts(state)), ...threadViews(state)];
}
