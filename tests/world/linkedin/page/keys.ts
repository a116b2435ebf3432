import { found, pageSize } from '../people/find';
import { goTo } from './navigate';
import { profileLink } from './routes';
import type { State } from './state';

const shortcuts = new Set(['/', 'j', 'k', 'o', 'l', 'm']);

function isTyping(target: EventTarget | null): boolean {
  // Like the real page this looks at the target alone: a field inside a shadow root is not seen as one.
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select') || target.isContentEditable;
}

function act(state: State, key: string): void {
  if (key === '/') document.querySelector<HTMLInputElement>('header input')?.focus();
  if (state.shown?.page !== 'search') return;
  const { keywords, number } = state.shown;
  const rows = found(keywords).slice((number - 1) * pageSize, number * pageSize);
  if (key === 'j' || key === 'k') {
    state.cursor = Math.min(Math.max(state.cursor + (key === 'j' ? 1 : -1), 0), rows.length - 1);
    state.render();
  }
  const row = rows[state.cursor];
  if (key === 'o' && row && 'slug' in row) goTo(state, profileLink(row.slug));
}

/** Listens for shortcuts on window before and on document after everything else. */
export function listenForKeys(state: State): void {
  const handled = new WeakSet<Event>();
  const listen = (where: 'window' | 'document') => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !shortcuts.has(event.key)) return;
    if (isTyping(event.target)) return;
    state.fired.push(`${where}:${event.key}`);
    if (handled.has(event)) return;
    handled.add(event);
    if (event.key === '/') event.preventDefault();
    act(state, event.key);
  };
  window.addEventListener('keydown', listen('window'), true);
  document.addEventListener('keydown', listen('document'), false);
}
