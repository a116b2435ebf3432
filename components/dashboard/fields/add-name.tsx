import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../../words-context';
import './add-name.css';
import './field-box.css';

interface Props {
  readonly label: string;
  /** Names that stand already. */
  readonly taken: readonly string[];
  /** Where the focus goes when what it was on is gone. */
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Tells whether it was added. */
  add(name: string): Promise<boolean>;
  /** What else is chosen of it. */
  readonly children?: ComponentChildren;
}

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Adds something by its name; the focus stays, so that the next can be written at once. */
export const AddName = ({ label, taken, field, add, children }: Props) => {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isTaken, setTaken] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const name = text.trim();
    const isThere = taken.some((one) => alike(one, name));
    setTaken(isThere);
    if (name === '' || isThere) return;
    if (await add(name)) setText((now) => (now === text ? '' : now));
  };
  return (
    <form class="add-name" onSubmit={submit}>
      <input
        {...(field && { ref: field })}
        class="field-box"
        dir="auto"
        autocomplete="off"
        maxLength={100}
        aria-label={label}
        placeholder={label}
        value={text}
        aria-invalid={isTaken}
        aria-describedby={isTaken ? id : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setTaken(false);
        }}
      />
      {children}
      <button type="submit" class="button">
        {words.say('add_act')}
      </button>
      {isTaken && (
        <p id={id} role="status" class="bad-field">
          {words.say('name_taken')}
        </p>
      )}
    </form>
  );
};
