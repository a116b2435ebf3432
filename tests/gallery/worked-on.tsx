import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What stands in it as it is after somebody has worked on it: pressed, opened, typed. */
export const WorkedOn = ({ by, children }: { by(root: HTMLElement): void; children: ComponentChildren }) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) by(place.current);
  }, []);
  return <div ref={place}>{children}</div>;
};

/** Opens everything that can be opened. */
export const openAll = (root: HTMLElement): void => {
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded="false"], .deal-tags .plain'))
    button.click();
};

/** Types what is no number into every field of numbers, and leaves it. */
export const typeWrongly = (root: HTMLElement): void => {
  for (const field of root.querySelectorAll<HTMLInputElement>('input[inputmode="decimal"]')) {
    field.value = 'about ten';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
  }
};
