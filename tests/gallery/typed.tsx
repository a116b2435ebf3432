import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Selects the field. */
  readonly into: string;
  readonly text: string;
  /** Selects what is pressed after that. */
  readonly press?: string;
  readonly children: ComponentChildren;
}

/** A state after somebody has typed into a field of it, and pressed something. */
export const Typed = ({ into, text, press, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement>(into);
    if (!field) return;
    const details = field.closest('details');
    if (details) details.open = true;
    field.value = text;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    const timer = setTimeout(() => press && place.current?.querySelector<HTMLElement>(press)?.click(), 10);
    return () => clearTimeout(timer);
  }, [into, text, press]);
  return <div ref={place}>{children}</div>;
};
