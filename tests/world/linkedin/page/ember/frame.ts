import { blank } from '../../../page/dom/blank';
import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { viewer } from '../../people/members';
import { goTo } from '../navigate';
import { searchLink } from '../routes';
import type { State } from '../state';
import { emberId, made } from './parts';

function navLink(href: string, name: string, count = ''): VElement {
  return h(
    'li',
    { class: 'global-nav__primary-item' },
    h(
      'a',
      { class: `${made('link')} global-nav__primary-link`, href },
      h('span', { class: 'notification-badge' }, h('span', { 'aria-hidden': 'true' }, count)),
      h('span', { class: 't-12 global-nav__primary-link-text', title: name }, name),
    ),
  );
}

function meMenu(state: State): VElement {
  return h(
    'li',
    { class: 'global-nav__primary-item' },
    h(
      'div',
      { class: 'global-nav__me artdeco-dropdown ember-view', id: emberId('me') },
      h(
        'button',
        { class: 'global-nav__primary-link global-nav__primary-link-me-menu-trigger', type: 'button' },
        h('img', { class: 'global-nav__me-photo evi-image ember-view', alt: viewer.name, src: blank }),
        h('span', { class: 't-12 global-nav__primary-link-text' }, state.words.me),
      ),
      h('div', { class: 'global-nav__me-content artdeco-dropdown__content', 'aria-hidden': 'true' }),
    ),
  );
}

function navigation(state: State): VElement {
  const { words } = state;
  const search = (event: Event) => {
    event.preventDefault();
    goTo(state, searchLink((event.target as Element).querySelector('input')?.value ?? ''));
  };
  return h(
    'header',
    { id: 'global-nav', class: 'global-nav global-nav--visible' },
    h(
      'div',
      { class: 'global-nav__content' },
      h(
        'form',
        { id: 'global-nav-search', class: 'global-nav__search', onsubmit: search },
        h('input', {
          class: 'search-global-typeahead__input',
          role: 'combobox',
          'aria-label': words.search,
          'data-view-name': 'search-global-typeahead-input',
        }),
      ),
      h(
        'nav',
        { class: 'global-nav__nav' },
        h(
          'ul',
          { class: 'global-nav__primary-items' },
          navLink('https://www.linkedin.com/feed/', words.home),
          navLink('https://www.linkedin.com/messaging/', words.messages, String(state.unread || '')),
          meMenu(state),
        ),
      ),
    ),
  );
}

/** The page around what is shown; before hydration there is only the sign of loading. */
export function emberFrame(state: State, content: VNode | undefined): VElement {
  return h(
    'div',
    { class: made('outlet') },
    h(
      'section',
      { id: 'artdeco-toasts', class: 'artdeco-toasts' },
      h('h2', { class: 'artdeco-toasts__title visually-hidden' }, '0 notifications total'),
    ),
    h('div', { id: 'app-boot-bg-loader', class: 'app-boot-bg-skeleton' }),
    h('div', { id: 'artdeco-modal-outlet' }),
    content !== undefined && h('div', { class: 'application-outlet' }, navigation(state), content),
  );
}
