import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order } from './use-order';

/** What is dragged and before which other row it would come to stand. */
interface Drag {
  readonly id: string;
  readonly place: number;
}

/** What the handle of a row listens to. */
export interface Handle {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
}

/** Dragging the rows of a list by their handles. */
export interface Dragging {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The row that is dragged. */
  readonly dragged: string | undefined;
  /** On which side of a row a line shows where the dragged one would go. */
  lineAt(id: string): 'before' | 'after' | undefined;
  handleOf(id: string): Handle;
}

/** Lets rows be dragged with a mouse, a pen or a finger; Escape puts back. The rows are the list's children in order. */
export const useDrag = ({ ids, put }: Order): Dragging => {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  useEffect(() => {
    if (!drag) return undefined;
    const stop = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(undefined);
    window.addEventListener('keydown', stop);
    return () => window.removeEventListener('keydown', stop);
  }, [drag]);
  const placeAt = (id: string, y: number): number => {
    const boxes = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    return boxes.filter(({ top, bottom }, at) => ids[at] !== id && (top + bottom) / 2 < y).length;
  };
  const others = ids.filter((id) => id !== drag?.id);
  return {
    list,
    dragged: drag?.id,
    lineAt(id) {
      if (!drag || drag.place === ids.indexOf(drag.id)) return undefined;
      if (others[drag.place] === id) return 'before';
      return drag.place === others.length && others.at(-1) === id ? 'after' : undefined;
    },
    handleOf: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        // Else the text around it would be selected.
        event.preventDefault();
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        setDrag({ id, place: ids.indexOf(id) });
      },
      onPointerMove(event) {
        if (drag?.id === id) setDrag({ id, place: placeAt(id, event.clientY) });
      },
      onPointerUp() {
        if (drag?.id === id) put(id, drag.place);
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
    }),
  };
};
