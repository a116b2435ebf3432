import { startLetter } from '../compose/letters';
import { type IconName, icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import { goTo } from '../navigate';
import type { State } from '../state';

/** How many conversations of the inbox are unread. */
export function unreadCount(state: State): number {
  return state.threads.filter((thread) => thread.inbox && thread.unread).length;
}

function navItem(state: State, list: string, name: string, image: IconName, count: number): VElement {
  const isCurrent = state.route.list === list;
  const link = h(
    'a',
    {
      class: 'J-Ke n0',
      href: `#${list}`,
      target: '_top',
      tabindex: isCurrent ? 0 : -1,
      'aria-label': count > 0 ? `${name} ${count}` : name,
      draggable: 'false',
    },
    name,
  );
  const open = (event: Event) => {
    event.preventDefault();
    goTo(state, list);
  };
  return h(
    'div',
    { class: 'aim' },
    h(
      'div',
      { class: `TO ${isCurrent ? 'nZ aiq' : ''}`, 'data-tooltip': name, onclick: open },
      h(
        'div',
        { class: 'TN' },
        icon(image),
        h(
          'div',
          { class: 'aio' },
          h('span', { class: 'nU' }, link),
          count > 0 && h('div', { class: 'bsU' }, String(count)),
        ),
      ),
    ),
  );
}

/** The list of lists on the side, and the button for a new mail. */
export function navigation(state: State): VElement {
  const { words } = state;
  const labels = [...new Set(state.threads.flatMap((thread) => thread.labels))].sort();
  const compose = () => {
    startLetter(state, [], '');
    state.render();
  };
  return h(
    'div',
    { class: 'aqn oy8Mbf' },
    h(
      'div',
      { class: 'aic' },
      h(
        'div',
        { class: 'z0' },
        h(
          'div',
          { class: 'T-I T-I-KE L3', role: 'button', tabindex: 0, gh: 'cm', onclick: compose },
          icon('pen'),
          words.compose,
        ),
      ),
    ),
    h(
      'div',
      { class: 'aeN WR nH oy8Mbf', role: 'navigation' },
      h('h2', { class: 'aWk' }, words.labels),
      navItem(state, 'inbox', words.inbox, 'inbox', unreadCount(state)),
      navItem(state, 'starred', words.starred, 'star', 0),
      navItem(state, 'snoozed', words.snoozed, 'clock', 0),
      navItem(state, 'sent', words.sent, 'send', 0),
      navItem(state, 'drafts', words.drafts, 'draft', 0),
      navItem(state, 'all', words.more, 'down', 0),
      labels.length > 0 && h('div', { class: 'aAw' }, words.labels),
      ...labels.map((label) => navItem(state, `label/${encodeURIComponent(label)}`, label, 'label', 0)),
    ),
  );
}
