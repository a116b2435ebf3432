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

/**
 * Keeps what is typed in our elements from the page: a page's own listener on window sees our element as target,
 * which is no input, and would take the letter for a shortcut. Put in at `document_start` it comes first; the
 * letter still arrives in the field. What is pressed there is handed on, since our own listeners get nothing
 * either. Gives the way to take it out again.
 */
export const guardKeys = (
  page: Window,
  isOurs: (node: Node) => boolean,
  pressed: (event: KeyboardEvent) => void,
): (() => void) => {
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
