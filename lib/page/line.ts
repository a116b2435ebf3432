import type { Hosts } from './host';
import css from './line.css?inline';
import { isRealPress } from './really-seen';

/** How long a sentence stays, in milliseconds; longer while the pointer or the focus is on it. */
const STAYS_MS = 12_000;

/** The small line at the foot of the page that says what was done, and the way to take it back. */
export interface Line {
  say(text: string, act?: { label: string; run(byKeyboard: boolean): void; focus: boolean }): void;
  /** Gives the focus to what can be done; false while there is nothing. */
  focus(): boolean;
  /** Closes it, as Escape does. */
  hide(): void;
  remove(): void;
}

/** A line with the words of now; it is put into the page when it first has something to say. */
export const line = (hosts: Hosts, page: Document, words: Readonly<Record<string, string>>): Line => {
  const { element, root } = hosts.makeStyled(css);
  const box = page.createElement('div');
  box.className = 'line';
  box.hidden = true;
  const text = page.createElement('span');
  text.className = 'text';
  text.setAttribute('role', 'status');
  const act = page.createElement('button');
  const close = page.createElement('button');
  close.className = 'close';
  close.textContent = '×';
  box.append(text, act, close);
  root.append(box);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: HTMLElement | undefined;
  const hide = () => {
    clearTimeout(timer);
    const hadFocus = root.activeElement !== null;
    box.hidden = true;
    text.textContent = '';
    if (hadFocus && before?.isConnected) before.focus();
  };
  const hideLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (box.matches(':hover, :focus-within') ? hideLater() : hide()), STAYS_MS);
  };
  close.addEventListener('click', (event) => isRealPress(event, element) && hide());

  return {
    say(sentence, action) {
      if (!element.isConnected) page.documentElement.append(element);
      act.hidden = action === undefined;
      act.style.display = action === undefined ? 'none' : '';
      act.textContent = action?.label ?? '';
      act.onclick = (event) => {
        if (isRealPress(event, element)) action?.run(event.detail === 0);
      };
      const inPage = page.activeElement;
      if (inPage !== element && inPage instanceof HTMLElement) before = inPage;
      close.setAttribute('aria-label', words.close ?? '');
      box.hidden = false;
      text.textContent = sentence;
      if (action?.focus) act.focus();
      hideLater();
    },
    focus() {
      const isThere = !box.hidden && !act.hidden;
      if (isThere) act.focus();
      return isThere;
    },
    hide,
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
};
