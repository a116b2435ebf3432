import { memberBy } from '../people/find';
import { viewer } from '../people/members';
import { parseRoute } from './routes';
import type { State } from './state';

const waiting = new WeakMap<State, ReturnType<typeof setTimeout>[]>();

function later(state: State, ms: number, act: () => void): void {
  waiting.set(state, [...(waiting.get(state) ?? []), setTimeout(act, ms)]);
}

// The real page puts the slug where a member id or "me" stood.
function nameTheProfile(state: State): void {
  if (state.route.page !== 'profile') return;
  const wanted = state.route.slug === 'me' ? viewer : memberBy(state.route.slug);
  if (!wanted || (wanted.id !== state.route.slug && state.route.slug !== 'me')) return;
  history.replaceState({}, '', `/in/${encodeURIComponent(wanted.slug)}/`);
  state.route = parseRoute(location.pathname, location.search);
}

function show(state: State): void {
  nameTheProfile(state);
  state.shown = state.route;
  state.half = null;
  state.isLoading = false;
  state.cursor = -1;
  state.hovered = null;
  state.render();
}

/** Shows what the address asks for after `ms`; what was waited for until now is not shown any more. */
export function showLater(state: State, ms: number): void {
  for (const timer of waiting.get(state) ?? []) clearTimeout(timer);
  waiting.set(state, []);
  state.route = parseRoute(location.pathname, location.search);
  const { route, options } = state;
  state.half = null;
  state.isLoading = options.between === 'skeleton' && state.shown !== null;
  if (state.isLoading) state.render();
  if (options.between === 'mixed' && route.page === 'profile' && state.shown?.page === 'profile')
    later(state, ms / 2, () => {
      state.half = memberBy(route.slug) ?? null;
      state.render();
    });
  later(state, ms, () => show(state));
}

/** Goes on within the page: the address changes at once, the content later. */
export function goTo(state: State, address: string): void {
  history.pushState({}, '', new URL(address, location.href));
  state.fired.push(`went:${location.pathname}${location.search}`);
  showLater(state, state.options.switchMs);
}

/** Takes clicks on links of the site for going on within the page, as the real page does on the document. */
export function listenForClicks(state: State): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!target || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const url = new URL(target.getAttribute('href') ?? '', location.href);
    event.preventDefault();
    const isOurs = url.origin === location.origin && parseRoute(url.pathname, url.search).page !== 'unknown';
    if (isOurs) goTo(state, url.href);
    else state.fired.push(`left:${url.href}`);
  });
  window.addEventListener('popstate', () => showLater(state, state.options.switchMs));
}
