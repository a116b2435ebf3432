import { icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import { goTo } from '../navigate';
import type { State } from '../state';
import { accountButton } from './account';

function searchField(state: State): VElement {
  const { words, route } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = form.querySelector('input')?.value.trim() ?? '';
    goTo(state, typed ? `search/${encodeURIComponent(typed).replace(/%20/g, '+')}` : 'inbox');
  };
  const shown = route.list.startsWith('search/')
    ? decodeURIComponent(route.list.slice(7).replace(/\+/g, ' '))
    : '';
  return h(
    'form',
    { class: 'gb_Ke', role: 'search', onsubmit: submit },
    h('span', { class: 'gb_Le' }, icon('search')),
    h('input', {
      class: 'gb_Me',
      type: 'text',
      name: 'q',
      autocomplete: 'off',
      placeholder: words.search,
      'aria-label': words.search,
      value: shown,
    }),
  );
}

/** The bar at the top: menu, product, search, settings, account. */
export function topBar(state: State): VElement {
  const { words } = state;
  return h(
    'header',
    { class: 'gb_Fa', id: 'gb', role: 'banner' },
    h(
      'div',
      { class: 'gb_Gd' },
      h('div', { class: 'gb_Cc', role: 'button', tabindex: 0, 'aria-label': words.mainMenu }, icon('menu')),
      h(
        'a',
        { class: 'gb_pe', href: '#inbox', 'aria-label': 'Gmail' },
        h('span', { class: 'gb_oe' }, icon('mail')),
        h('span', { class: 'gb_qe' }, 'Gmail'),
      ),
    ),
    h('div', { class: 'gb_Td' }, searchField(state)),
    h(
      'div',
      { class: 'gb_Kd' },
      h('span', { class: 'gb_Id', role: 'button', tabindex: 0, 'aria-label': words.support }, icon('help')),
      h(
        'span',
        {
          class: 'gb_Id FI',
          role: 'button',
          tabindex: 0,
          'aria-label': words.settings,
          onclick: () => toggle(state, 'settings'),
        },
        icon('gear'),
      ),
      h(
        'span',
        {
          class: 'gb_Id',
          role: 'button',
          tabindex: 0,
          'aria-label': words.assistant,
          onclick: () => toggle(state, 'assistant'),
        },
        icon('spark'),
      ),
      accountButton(state),
    ),
  );
}

function toggle(state: State, panel: 'assistant' | 'settings'): void {
  state.sidePanel = state.sidePanel === panel ? null : panel;
  state.render();
}
