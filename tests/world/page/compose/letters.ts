import type { Person } from '../../mail/thread';
import type { Letter, State } from '../state';

let lastKey = 0;

/** Opens a window for a new mail. */
export function startLetter(state: State, to: Person[], subject: string, threadId?: string): Letter {
  lastKey += 1;
  const letter: Letter = { key: lastKey, to: [...to], subject, title: subject, body: '' };
  if (threadId !== undefined) letter.threadId = threadId;
  state.letters.push(letter);
  return letter;
}

/** Somebody as typed: "Name <address>" or an address alone. */
export function parseRecipient(text: string): Person | null {
  const match = /^\s*(?:(.*?)\s*<)?([^\s<>,;]+@[^\s<>,;]+?)>?\s*$/.exec(text);
  const email = match?.[2];
  return email ? { name: match[1] || email, email } : null;
}

/** Closes the window of a mail; what was written is gone. */
export function closeLetter(state: State, letter: Letter): void {
  state.letters = state.letters.filter((other) => other !== letter);
  if (location.hash.includes('compose=')) {
    const hash = location.hash.replace(/\?compose=[^&]*/, '') || '#inbox';
    history.replaceState(null, '', hash);
    state.address = location.href;
    state.route = { ...state.route, composes: false };
  }
  state.render();
}
