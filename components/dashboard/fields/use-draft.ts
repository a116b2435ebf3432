import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A value that is changed in place: what its field shows, and what keys and leaving do. */
export interface Draft {
  readonly text: string;
  /** It was left with something that cannot be saved. */
  readonly isBad: boolean;
  type(text: string): void;
  /** Saves what was typed, if it says something else than the value. */
  leave(text?: string): void;
  takeBack(): void;
  /** Enter saves, Escape takes back. */
  keys(event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void;
}

/** How a field is read. */
export interface Reading {
  /** Whether a text can be saved. */
  readonly isRight?: (text: string) => boolean;
  /** Whether a text says the same as the value, written otherwise. */
  readonly isSame?: (text: string) => boolean;
}

/**
 * What is typed over a value, until it is saved or taken back. What did not change is not saved; what failed to save
 * stays, and is tried again by Enter or another change.
 */
export const useDraft = (
  value: string,
  save: (text: string) => Promise<boolean>,
  { isRight = () => true, isSame = () => false }: Reading = {},
): Draft => {
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);
  const given = useRef<string | undefined>(undefined);
  const failed = useRef<string | undefined>(undefined);

  // What was saved now stands in the value; what is still being typed is not lost to a change from elsewhere.
  useEffect(() => {
    setTyped((now) => (now === value || now === given.current ? undefined : now));
    given.current = undefined;
  }, [value]);

  const takeBack = () => {
    failed.current = undefined;
    setTyped(undefined);
    setBad(false);
  };
  const leave = async (text = typed ?? value, isAsked = false): Promise<void> => {
    const next = text.trim();
    if (next === value.trim() || (isRight(next) && isSame(next))) return takeBack();
    if (next === given.current || (next === failed.current && !isAsked)) return;
    setTyped(next);
    setBad(!isRight(next));
    if (!isRight(next)) return;
    given.current = next;
    const isSaved = await save(next);
    if (!isSaved && given.current === next) given.current = undefined;
    if (!isSaved) failed.current = next;
  };
  return {
    text: typed ?? value,
    isBad,
    type: (text) => {
      failed.current = undefined;
      setTyped(text);
      setBad(false);
    },
    leave: (text) => void leave(text),
    takeBack,
    keys: (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') takeBack();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      void leave(event.currentTarget.value, true);
    },
  };
};
