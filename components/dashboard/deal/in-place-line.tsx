import './in-place.css';
import type { Draft } from '../fields/use-draft';
import type { FieldTies } from './fact';

/** A text that looks like one until it is pointed at, and is changed where it stands. */
export const InPlaceLine = ({
  draft,
  ties,
  placeholder,
  isNumber = false,
}: {
  readonly draft: Draft;
  readonly ties: FieldTies;
  readonly placeholder: string;
  readonly isNumber?: boolean;
}) => (
  <input
    {...ties}
    class={isNumber ? 'in-place number' : 'in-place'}
    dir="auto"
    autocomplete="off"
    inputMode={isNumber ? 'decimal' : 'text'}
    maxLength={2000}
    placeholder={placeholder}
    title={draft.text}
    value={draft.text}
    aria-invalid={draft.isBad}
    onInput={(event) => draft.type(event.currentTarget.value)}
    onBlur={(event) => draft.leave(event.currentTarget.value)}
    onKeyDown={draft.keys}
  />
);
