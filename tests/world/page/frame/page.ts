import { letterWindows } from '../compose/compose';
import { h, type VElement } from '../dom/vnode';
import { openedEntry } from '../navigate';
import type { State } from '../state';
import { popOutThread } from '../thread/popout';
import { threadBody } from '../thread/thread';
import { accountButton } from './account';
import { navigation } from './navigation';
import { sidePanel } from './sidepanel';
import { toolbar } from './toolbar';
import { topBar } from './topbar';
import { views } from './views';

function popOutPage(state: State, named: string): VElement {
  const thread = popOutThread(state.threads, named);
  const entry = thread && openedEntry(state, thread.id);
  return h(
    'div',
    { class: 'nH aAV' },
    h('div', { class: 'aAW' }, accountButton(state)),
    h('div', { class: 'BltHke nH', role: 'main' }, entry ? threadBody(state, entry) : state.words.empty),
  );
}

/** The whole page as it should be now. */
export function wholePage(state: State): VElement {
  if (state.route.popOut !== null) return h('div', { class: 'world' }, popOutPage(state, state.route.popOut));
  const content = h(
    'div',
    { class: 'nn bkK' },
    h(
      'div',
      { class: 'nH' },
      toolbar(state),
      h('div', { class: 'aeF' }, h('div', { class: 'nH' }, ...views(state))),
    ),
  );
  return h(
    'div',
    { class: 'world' },
    h(
      'div',
      { class: 'nH bAw' },
      topBar(state),
      h('div', { class: 'no' }, navigation(state), content, sidePanel(state)),
    ),
    letterWindows(state),
  );
}
