import { h, type VElement } from '../../../page/dom/vnode';
import type { State } from '../state';
import { emberFrame } from './frame';
import { emberCompany, emberFeed, emberSearch } from './lists';
import { emberProfile } from './profile';

function screen(state: State): VElement | undefined {
  const { shown } = state;
  if (!shown) return undefined;
  if (shown.page === 'profile') return emberProfile(state, shown);
  if (shown.page === 'search') return emberSearch(state, shown);
  if (shown.page === 'company') return emberCompany(state, shown);
  if (shown.page === 'feed') return emberFeed();
  return h('main', { key: 'gone' }, h('h2', null, state.words.gone));
}

/** The whole page in the layout of 2019 to 2025. */
export function emberPage(state: State): VElement {
  return emberFrame(state, screen(state));
}
