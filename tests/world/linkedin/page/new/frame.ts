import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { uuid } from '../../people/ids';
import { hashed } from '../classes';
import { goTo } from '../navigate';
import { searchLink } from '../routes';
import type { State } from '../state';
import { box, picture } from './parts';

function navLink(href: string, name: string, count = ''): VElement {
  return h(
    'li',
    { class: hashed('item') },
    h(
      'a',
      { class: hashed('navlink'), href, 'aria-label': `${name}, ${count || '0'}` },
      h('span', { class: hashed('count') }, count),
      h('span', { class: hashed('label') }, h('span', null, name)),
    ),
  );
}

function searchField(state: State): VElement {
  return h(
    'form',
    {
      class: hashed('search'),
      role: 'search',
      onsubmit: (event: Event) => {
        event.preventDefault();
        const field = (event.target as Element).querySelector('input');
        goTo(state, searchLink(field?.value ?? ''));
      },
    },
    h('input', {
      class: hashed('field'),
      id: ':r6:',
      'data-testid': 'typeahead-input',
      dir: 'auto',
      'aria-autocomplete': 'list',
      'aria-label': state.words.search,
      componentkey: 'SearchResults_SearchTyahInputRef',
    }),
  );
}

// The button of the person who reads bears no name and no address in this layout.
function navigation(state: State): VElement {
  const { words } = state;
  const me = h(
    'li',
    { class: hashed('item') },
    h(
      'button',
      { class: hashed('navlink'), type: 'button', 'aria-expanded': 'false' },
      h('span', { class: hashed('small') }, picture('small')),
      h('span', { class: hashed('label') }, h('span', null, words.me)),
    ),
  );
  const links = h(
    'ul',
    { class: hashed('items') },
    navLink('https://www.linkedin.com/feed/', words.home),
    navLink('https://www.linkedin.com/mynetwork', words.network),
    navLink('https://www.linkedin.com/messaging/', words.messages, String(state.unread || '')),
    me,
  );
  return h(
    'header',
    { class: hashed('header') },
    h(
      'div',
      { class: hashed('bar'), 'data-testid': 'primary-nav' },
      h('div', { role: 'button', tabindex: 0, class: hashed('logo'), componentkey: uuid('logo') }, 'in'),
      searchField(state),
      h(
        'div',
        { class: hashed('contents'), componentkey: 'primaryNavLinksComponentRef' },
        h('nav', { class: hashed('nav'), componentkey: 'primaryNavLinksComponentRef' }, links),
      ),
    ),
  );
}

/** The page around what is shown; `screen` is the name it has for the real page's own machinery. */
export function frame(state: State, content: VNode): VElement {
  return h(
    'div',
    { id: 'root' },
    h(
      'section',
      { class: hashed('toasts') },
      h('h2', { class: hashed('unseen'), 'data-testid': 'toasts-title' }, '0 notifications total'),
    ),
    h(
      'div',
      { class: `hasLegacyFeedLineHeight ${hashed('page')}` },
      navigation(state),
      box('below', content),
    ),
  );
}

/** The column that everything below the bar stands in. */
export function column(key: string, screen: string, ...children: (VNode | undefined | false)[]): VElement {
  return h(
    'main',
    { class: hashed('main'), id: 'workspace', tabindex: 0 },
    h(
      'div',
      {
        key,
        class: hashed('column'),
        role: 'main',
        'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${screen}`,
        'data-testid': 'lazy-column',
        'data-component-type': 'LazyColumn',
        componentkey: uuid(`column ${key}`),
      },
      ...children,
    ),
  );
}
