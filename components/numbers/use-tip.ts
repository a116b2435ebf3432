import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long the pointer rests on something before its tip comes, in milliseconds. */
const REST_MS = 350;

/** Which one of several shows its tip, and what is told of the pointer, the focus and the Escape key. */
export interface Tip {
  readonly shown: string | undefined;
  rest(id: string): void;
  show(id: string): void;
  /** The pointer left what a tip is of: that tip goes, but for where the focus is; another one stays. */
  leave(id: string, from: Element): void;
  hide(): void;
}

/** One tip at a time: at once for who comes by the keyboard, after a rest for the pointer; Escape takes it away. */
export const useTip = (): Tip => {
  const [shown, setShown] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((id: string) => {
    clearTimeout(timer.current);
    setShown(id);
  }, []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setShown(undefined);
  }, []);
  const leave = useCallback((id: string, from: Element) => {
    clearTimeout(timer.current);
    if (!from.contains(document.activeElement)) setShown((now) => (now === id ? undefined : now));
  }, []);
  const rest = useCallback((id: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(id), REST_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (shown === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The first Escape is for the tip, the next one for what it stands in.
      event.preventDefault();
      hide();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [shown, hide]);
  return { shown, rest, show, leave, hide };
};
