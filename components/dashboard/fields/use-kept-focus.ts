import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a place when what had it vanishes: the stop that has taken its turn among those that `stops`
 * selects gets it, else the place itself. Whoever left by themself is let go.
 */
export const useKeptFocus = (
  place: RefObject<HTMLElement | null>,
  stops = 'button, a[href], input',
): void => {
  const last = useRef<{ element: Element; turn: number } | undefined>(undefined);
  const stopsIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(stops)];
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const came = ({ target }: Event) => {
      const stop = (target as Element).closest<HTMLElement>(stops);
      last.current = { element: target as Element, turn: stop ? stopsIn(root).indexOf(stop) : 0 };
    };
    const left = ({ target }: Event) =>
      queueMicrotask(() => {
        // An element that is being removed may lose the focus before it has left.
        if ((target as Element).isConnected) last.current = undefined;
      });
    root.addEventListener('focusin', came);
    root.addEventListener('focusout', left);
    return () => {
      root.removeEventListener('focusin', came);
      root.removeEventListener('focusout', left);
    };
  }, [place.current, stops]);
  useLayoutEffect(() => {
    const root = place.current;
    if (!root || !last.current || last.current.element.isConnected) return;
    const { turn } = last.current;
    last.current = undefined;
    if (document.activeElement !== document.body) return;
    const found = stopsIn(root);
    (found[Math.min(Math.max(turn, 0), found.length - 1)] ?? root).focus();
  });
};
