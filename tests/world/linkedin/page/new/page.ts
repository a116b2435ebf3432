import { h, type VElement } from '../../../page/dom/vnode';
import { hashed } from '../classes';
import type { State } from '../state';
import { companyScreen, feedScreen } from './feed';
import { column, frame } from './frame';
import { placeholder, profileScreen } from './profile';
import { searchScreen } from './search';

function screen(state: State): VElement {
  const { shown } = state;
  if (!shown) return column('waiting', 'home.Home', placeholder('waiting'));
  if (shown.page === 'profile') return profileScreen(state, shown);
  if (shown.page === 'search') return searchScreen(state, shown);
  if (shown.page === 'company') return companyScreen(state, shown);
  if (shown.page === 'feed') return feedScreen(state);
  return column('gone', 'home.Home', h('h2', { class: hashed('title') }, state.words.gone));
}

/** The whole page in the layout of 2026. */
export function newPage(state: State): VElement {
  return frame(state, screen(state));
}
