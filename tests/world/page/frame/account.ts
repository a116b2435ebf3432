import { h, type VElement } from '../dom/vnode';
import type { State } from '../state';
import { fill } from '../words/languages';

/** The round button of the own account; its label has the address unless that is left out. */
export function accountButton(state: State): VElement {
  const { own, words, options } = state;
  const shown = options.ownAddress ? `${own.name} (${own.email})` : own.name;
  return h(
    'a',
    {
      class: 'gb_B gb_Za gb_0',
      href: 'https://accounts.google.com/SignOutOptions',
      role: 'button',
      tabindex: 0,
      'aria-label': fill(words.account, shown),
      'aria-expanded': 'false',
      onclick: (event) => event.preventDefault(),
    },
    h('span', { class: 'gb_P' }, own.name.charAt(0)),
  );
}
