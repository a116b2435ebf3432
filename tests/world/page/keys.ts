import { startLetter } from './compose/letters';
import { type Entry, listEntries } from './list/entries';
import { archiveThread, deleteThread, setStarred, toggleChecked } from './mailbox';
import { backToList, openEntry, openedEntry } from './navigate';
import type { State } from './state';
import { startReply } from './thread/thread';

const shortcuts = new Set(['e', '#', 'r', 'c', '/', 'j', 'k', 'u', 'o', 'Enter', 'x', 's']);

function isTyping(target: EventTarget | null): boolean {
  // Like the real page this looks at the target alone: a field inside a shadow root is not seen as one.
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('input, textarea, select') || target.isContentEditable;
}

function moveCursor(state: State, step: number, open: Entry | undefined): void {
  const entries = listEntries(state);
  state.cursor = Math.min(Math.max(state.cursor + step, 0), Math.max(entries.length - 1, 0));
  const entry = entries[state.cursor];
  if (open && entry) openEntry(state, entry);
  else state.render();
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('form input[name=q], form input')?.focus();
}

function act(state: State, key: string): void {
  const open = state.route.token ? openedEntry(state, state.route.token) : undefined;
  const entry = open ?? listEntries(state)[state.cursor];
  if (key === 'c') {
    startLetter(state, [], '');
    state.render();
  } else if (key === '/') focusSearch();
  else if (key === 'j' || key === 'k') moveCursor(state, key === 'j' ? 1 : -1, open);
  else if (key === 'u') backToList(state);
  if (!entry) return;
  if (key === 'o' || key === 'Enter') openEntry(state, entry);
  else if (key === 'x') toggleChecked(state, entry.key);
  else if (key === 's') setStarred(state, entry.thread, !entry.thread.starred);
  else if (key === 'r' && open) startReply(state, open);
  else if (key === 'e' || key === '#') {
    if (open) backToList(state);
    if (key === 'e') archiveThread(state, entry.thread);
    else deleteThread(state, entry.thread);
  }
}

/** Listens for shortcuts as the real page does, on window before and on document after everything else. */
export function listenForKeys(state: State): void {
  const handled = new WeakSet<Event>();
  const listen = (where: 'window' | 'document') => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !shortcuts.has(event.key)) return;
    if (isTyping(event.target)) return;
    // Enter on a button of the page belongs to the button.
    if (
      event.key === 'Enter' &&
      event.target instanceof Element &&
      event.target.closest('[role=button], a, button')
    )
      return;
    state.fired.push(`${where}:${event.key}`);
    if (handled.has(event)) return;
    handled.add(event);
    if (event.key === '/') event.preventDefault();
    act(state, event.key);
  };
  window.addEventListener('keydown', listen('window'), true);
  document.addEventListener('keydown', listen('document'), false);
}
