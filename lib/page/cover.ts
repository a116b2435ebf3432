import { systemClock } from '../clock';

/** A button has to be seen for this long before its being covered is told, in milliseconds: the browser's least. */
const SEEN_AFTER_MS = 100;
/** What has just come is first told to be unseen, until the browser has looked again. */
const COVERED_AFTER_MS = 300;

const BUTTONS = 'button, a, summary';

/** What a button holds in its `core`, where it has one, since the button's edge may reach into a neighbour's line. What is see-through counts as covered. */
const coreOf = (button: Element): Element => button.querySelector(':scope > .core') ?? button;

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Watches our buttons for what the page lays over them. */
export interface Cover {
  /** Watches the buttons in a root, those that come later too. */
  watch(root: ShadowRoot): void;
  isCovered(button: EventTarget | null): boolean;
}

/**
 * Tells whether something of the page lies over one of our buttons, also what lets clicks through, or makes it
 * unclear. Chromium answers that (intersection observer, version 2); in Firefox nothing is ever told to be covered.
 */
export const coverWatch = (): Cover => {
  /** Since when something is told to be covered, in milliseconds. */
  const covered = new WeakMap<EventTarget, number>();
  const watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries: Entry[]) => {
      for (const { target, isVisible, isIntersecting } of entries) {
        if (isVisible !== false || !isIntersecting) covered.delete(target);
        else if (!covered.has(target)) covered.set(target, systemClock.now());
      }
    },
    { threshold: [0, 1], trackVisibility: true, delay: SEEN_AFTER_MS } as IntersectionObserverInit,
  );
  const add = (root: ShadowRoot): void => {
    for (const button of root.querySelectorAll(BUTTONS)) {
      const core = coreOf(button);
      if (!watched.has(core)) observer.observe(core);
      watched.add(core);
    }
  };
  /** What is watched is kept alive: lists are drawn anew all day. */
  const forgetGone = (): void => {
    for (const core of watched) {
      if (core.isConnected) continue;
      observer.unobserve(core);
      watched.delete(core);
    }
  };
  return {
    watch(root) {
      forgetGone();
      new MutationObserver(() => add(root)).observe(root, { subtree: true, childList: true });
      // What was taken out and put in again is watched again before it can be pressed.
      root.addEventListener('pointerover', () => add(root));
      add(root);
    },
    isCovered(target) {
      const button = (target as Partial<Element> | null)?.closest?.(BUTTONS);
      const since = button && covered.get(coreOf(button));
      return since !== undefined && since !== null && systemClock.now() - since > COVERED_AFTER_MS;
    },
  };
};
