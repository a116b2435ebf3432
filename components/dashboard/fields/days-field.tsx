import { useId } from 'preact/hooks';
import { useWords } from '../../words-context';
import './field-box.css';
import { useDraft } from './use-draft';

const MOST_DAYS = 3650;

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  /** Stands in the field while it is empty; without one it cannot be empty. */
  readonly placeholder?: string;
  readonly hint: string;
  /** Tells whether it was saved; nothing is what an empty field says. */
  save(days: number | null): Promise<boolean>;
}

const isDays = (text: string): boolean =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_DAYS;

/** A number of whole days, changed where it stands. */
export const DaysField = ({ label, value, placeholder, hint, save }: Props) => {
  const words = useWords();
  const id = useId();
  const canBeEmpty = placeholder !== undefined;
  const draft = useDraft(
    value === undefined ? '' : String(value),
    (text) => save(text === '' ? null : Number(text)),
    { isRight: (text) => text === '' || isDays(text), isSame: (text) => text === '' && !canBeEmpty },
  );
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field-box"
        inputMode="numeric"
        autocomplete="off"
        value={draft.text}
        placeholder={placeholder}
        aria-invalid={draft.isBad}
        aria-describedby={`${id}-says`}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape in what lies around it would close that too.
          if (event.key === 'Escape') event.stopPropagation();
          draft.keys(event);
        }}
        onBlur={() => draft.leave()}
      />
      <p id={`${id}-says`} class={draft.isBad ? 'bad-field' : 'quiet'}>
        {draft.isBad ? words.say('editor_bad_days', { most: MOST_DAYS }) : hint}
      </p>
    </div>
  );
};
