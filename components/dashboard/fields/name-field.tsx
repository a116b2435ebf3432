import './name-field.css';
import { useDraft } from './use-draft';

interface Props {
  /** What the field is called for those who do not see what it stands beside. */
  readonly label: string;
  readonly value: string;
  readonly isLarge?: boolean;
  /** Tells whether it was saved. */
  save(name: string): Promise<boolean>;
}

/** A name in one line, changed where it stands; it is never left empty: what was there comes back. */
export const NameField = ({ label, value, isLarge = false, save }: Props) => {
  const draft = useDraft(value, save, { isSame: (text) => text === '' });
  return (
    <input
      class={isLarge ? 'name-field name-field-large' : 'name-field'}
      dir="auto"
      autocomplete="off"
      maxLength={100}
      aria-label={label}
      title={draft.text}
      value={draft.text}
      onInput={(event) => draft.type(event.currentTarget.value)}
      onKeyDown={(event) => {
        // Escape in what lies around it would close that too.
        if (event.key === 'Escape' && draft.text !== value) event.stopPropagation();
        draft.keys(event);
      }}
      onBlur={() => draft.leave()}
    />
  );
};
