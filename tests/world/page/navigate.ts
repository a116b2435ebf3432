import { startLetter } from './compose/letters';
import { type Entry, entryOf, listEntries, singleEntries } from './list/entries';
import { hashFor, parseRoute } from './routes';
import type { State } from './state';

const keptOpen = 4;

/** The line whose token stands in the address, looked up in the whole mailbox. */
export function openedEntry(state: State, token: string): Entry | undefined {
  const thread = state.threads.find((one) => one.id === token);
  if (!thread) return state.threads.flatMap(singleEntries).find((entry) => entry.token === token);
  const messages = state.options.conversation ? thread.messages : thread.messages.slice(-1);
  return entryOf(thread, messages, token);
}

function keepOpen(state: State, token: string): void {
  // The views of the last few conversations stay in the page, hidden, as in the real one.
  state.openIds = [...state.openIds.filter((id) => id !== token), token].slice(-keptOpen);
  const entry = openedEntry(state, token);
  if (entry) entry.thread.unread = false;
}

/** Reads the address and shows what it asks for; an address that is shown already is left alone. */
export function showAddress(state: State): void {
  if (state.address === location.href) return;
  state.address = location.href;
  const before = state.route;
  state.route = parseRoute(location.hash, location.search);
  if (state.route.list !== before.list) {
    state.cursor = 0;
    state.checked.clear();
  }
  if (state.route.token) keepOpen(state, state.route.token);
  if (state.route.composes && state.letters.every((letter) => letter.threadId)) startLetter(state, [], '');
  state.render();
}

/** Goes to a hash (`inbox`, `#search/…`, `inbox/FMfcgz…`), at once and with an entry in the history. */
export function goTo(state: State, hash: string): void {
  const wanted = hash.startsWith('#') ? hash : `#${hash}`;
  if (location.hash !== wanted) location.hash = wanted;
  showAddress(state);
}

/** Opens a line of the list. */
export function openEntry(state: State, entry: Entry): void {
  const index = listEntries(state).findIndex((other) => other.key === entry.key);
  if (index >= 0) state.cursor = index;
  goTo(state, hashFor(state.route.list, entry.token));
}

/** Leaves the conversation for the list that it was opened from. */
export function backToList(state: State): void {
  goTo(state, hashFor(state.route.list, null));
}
