/**
 * Keeps the focus in an open panel. It begins there; and when what had it goes away with what was pressed, the
 * panel itself takes it: or Escape would no longer close it, and letters would reach the page's shortcuts. Who leaves
 * by Tab or a click is let go. Gives the way to end that.
 */
export const keepFocus = (root: ShadowRoot): (() => void) => {
  let last: EventTarget | null = null;
  const take = () => root.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  const came = ({ target }: Event) => {
    last = target;
  };
  // An element that is being removed may lose the focus before it has left.
  const left = ({ target }: Event) =>
    queueMicrotask(() => {
      if (last === target && root.contains(target as Node)) last = null;
    });
  const observer = new MutationObserver(() => {
    const isLost = last instanceof Node && !root.contains(last) && root.activeElement === null;
    if (isLost && document.activeElement === document.body) take();
  });
  root.addEventListener('focusin', came);
  root.addEventListener('focusout', left);
  observer.observe(root, { childList: true, subtree: true });
  take();
  return () => observer.disconnect();
};
