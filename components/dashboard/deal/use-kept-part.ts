import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where a part of the page is found again, and its heading, which can take the focus. */
const PART = '[data-part]';

/**
 * Keeps the focus in the part of the page it was in, when what had it goes away with what was pressed: the heading of
 * that part takes it. Who leaves by Tab or a click is let go.
 */
export const useKeptPart = <Place extends HTMLElement>(): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  useEffect(() => {
    const root = place.current;
    if (!root) return undefined;
    let last: Element | undefined;
    let part: Element | null = null;
    const came = ({ target }: FocusEvent) => {
      last = target as Element;
      part = last.closest(PART);
    };
    const changed = () => {
      const isLost = last && !last.isConnected && document.activeElement === document.body;
      if (isLost) part?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
      if (last && !last.isConnected) last = undefined;
    };
    const observer = new MutationObserver(changed);
    root.addEventListener('focusin', came);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', came);
      observer.disconnect();
    };
  }, []);
  return place;
};
