import { useCallback, useState } from 'preact/hooks';

/** A state that stays with its place in the history of the tab: whoever goes back finds the list as they left it. */
export const useKept = <T extends object>(start: T): [T, (next: T) => void] => {
  const [kept, setKept] = useState<T>(() => ({ ...start, ...(history.state as Partial<T> | null) }));
  const keep = useCallback((next: T) => {
    history.replaceState(next, '');
    setKept(next);
  }, []);
  return [kept, keep];
};
