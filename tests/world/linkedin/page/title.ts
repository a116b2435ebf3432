import { companyBy, memberBy } from '../people/find';
import type { State } from './state';

function nameOf(state: State): string | undefined {
  const { shown, words } = state;
  if (shown?.page === 'profile') return memberBy(shown.slug)?.name;
  if (shown?.page === 'search') return words.search;
  if (shown?.page === 'company') return companyBy(shown.slug)?.name;
  if (shown?.page === 'feed') return 'Feed';
  return undefined;
}

/** What the tab is called: the counter of messages, who or what is shown, the site. */
export function pageTitle(state: State): string {
  const name = nameOf(state);
  if (!state.shown) return 'LinkedIn';
  const count = state.unread > 0 ? `(${state.unread}) ` : '';
  return count + (name === undefined ? 'LinkedIn' : `${name} | LinkedIn`);
}
