import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An order that people change: as they want it from the press on, as it is saved from the answer on. */
export interface Order {
  readonly ids: readonly string[];
  /** Puts one at a place among the others. */
  put(id: string, place: number): void;
  /** Moves one by so many places; the focus stays on what was pressed. */
  move(id: string, by: number): void;
}

/** Keeps an order on screen while it is being saved, and takes it back when it could not be. */
export const useOrder = (
  saved: readonly string[],
  save: (ids: readonly string[]) => Promise<boolean>,
): Order => {
  const [wanted, setWanted] = useState<readonly string[]>();
  const pressed = useRef<Element | null>(null);
  const key = saved.join(' ');
  const underWay = useRef(0);
  useEffect(() => {
    // While a later move is being saved, the answer to an earlier one must not bring that order back.
    if (underWay.current === 0 || key === wanted?.join(' ')) setWanted(undefined);
  }, [key]);
  const isSameSet = wanted?.length === saved.length && saved.every((id) => wanted.includes(id));
  const ids = wanted && isSameSet ? wanted : saved;
  // A row that is moved in the document loses the focus.
  useLayoutEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [ids.join(' ')]);
  const put = async (id: string, place: number): Promise<void> => {
    const next = ids.filter((one) => one !== id);
    next.splice(place, 0, id);
    if (next.join(' ') === ids.join(' ')) return;
    setWanted(next);
    underWay.current += 1;
    const isSaved = await save(next);
    underWay.current -= 1;
    if (!isSaved) setWanted(undefined);
  };
  return {
    ids,
    put: (id, place) => void put(id, place),
    move(id, by) {
      const place = ids.indexOf(id) + by;
      if (place < 0 || place >= ids.length) return;
      pressed.current = document.activeElement;
      void put(id, place);
    },
  };
};
