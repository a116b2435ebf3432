import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../icon';

/** How long nothing must have been typed before it is searched for, in milliseconds. */
const PAUSE_MS = 180;

interface Props {
  readonly label: string;
  /** What is searched for now. */
  readonly text: string;
  readonly field: RefObject<HTMLInputElement | null>;
  search(text: string): void;
}

/** A field that searches as somebody types, after a short pause. */
export const SearchField = ({ label, text, field, search }: Props) => {
  const [typed, setTyped] = useState(text);
  const asked = useRef(text);
  useEffect(() => {
    // What was asked for elsewhere is shown; what is being typed stays.
    if (text !== asked.current) setTyped(text);
    asked.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed;
      search(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="search-field">
      <Icon of="search" />
      <input
        type="search"
        class="typed"
        ref={field}
        dir="auto"
        maxLength={200}
        autocomplete="off"
        placeholder={label}
        aria-label={label}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </search>
  );
};
