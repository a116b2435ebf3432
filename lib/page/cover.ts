/** A button has to be seen for this long before its being covered is told, in milliseconds: the browser's least. */
const SEEN_AFTER_MS = 100;

const BUTTONS = 'button, a, summary';

/** What a button holds in its `core`, where it has one, since the button's edge may reach into a neighbour's line. What is see-through counts as covered. */
const coreOf = (button: Element): Element => button.querySelector(':scope > .core') ?? button;

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Tells whether something of the page lies over one of our buttons, also what lets clicks through, or makes it
 * unclear. Chromium answers that (intersection observer, version 2); in Firefox nothing is ever told to be covered.
 */
export const coverOf = (root: ShadowRoot): { isCovered(button: EventTarget | null): boolean } => {
  const covered = new WeakSet<EventTarget>();
  const watched = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries: Entry[]) => {
      for (const { target, isVisible, isIntersecting } of entries) {
        if (isVisible === false && isIntersecting) covered.add(target);
        else covered.delete(target);
      }
    },
    { threshold: [0, 1], trackVisibility: true, delay: SEEN_AFTER_MS } as IntersectionObserverInit,
  );
  const watch = (): void => {
    for (const button of root.querySelectorAll(BUTTONS)) {
      const core = coreOf(button);
      if (!watched.has(core)) observer.observe(core);
      watched.add(core);
    }
  };
  new MutationObserver(watch).observe(root, { subtree: true, childList: true });
  watch();
  return {
    isCovered: (target) => {
      const button = (target as Partial<Element> | null)?.closest?.(BUTTONS);
      return button ? covered.has(coreOf(button)) : false;
    },
  };
};
