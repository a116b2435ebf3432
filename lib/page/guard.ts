const GUARDED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** What the guard is told of our elements. */
export interface Guarded {
  isOurs(node: Node): boolean;
  /** Hears every key pressed in an element of ours: listeners inside get nothing. */
  pressed(event: KeyboardEvent): void;
}

/**
 * Keeps what is typed in our elements from the page: a page's own listener on window sees our element as target,
 * which is no input, and would take the letter for a shortcut. Put in at `document_start` it comes first; the
 * letter still arrives in the field. Our own listeners get nothing either, so fields are read when they change,
 * an event that never leaves our root; a copy handed on comes back to window in Firefox. Gives the way to take the
 * guard out again.
 */
export const guardKeys = (page: Window, { isOurs, pressed }: Guarded): (() => void) => {
  const guard = (event: Event) => {
    if (!(event.target instanceof Node && isOurs(event.target))) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') pressed(event as KeyboardEvent);
  };
  for (const type of GUARDED) page.addEventListener(type, guard, true);
  return () => {
    for (const type of GUARDED) page.removeEventListener(type, guard, true);
  };
};
