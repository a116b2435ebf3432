import './in-place-text.css';
import { useDraft } from './use-draft';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What stands there while there is no value. */
  readonly empty: string;
  readonly maxLength: number;
  readonly isLarge?: boolean;
  save(text: string): Promise<boolean>;
}

/** A text that looks like text until it is pointed at or focused; Enter or leaving saves it, Escape takes it back. */
export const InPlaceText = ({ label, value, empty, maxLength, isLarge, save }: Props) => {
  const draft = useDraft(value, save);
  return (
    <span class={isLarge ? 'in-place-text large' : 'in-place-text'}>
      {/* Holds the room that the whole text needs: a field of one line would cut it off. */}
      <span class="in-place-room" aria-hidden="true">
        {draft.text || empty}
      </span>
      <textarea
        rows={1}
        dir="auto"
        spellcheck={false}
        aria-label={label}
        placeholder={empty}
        maxLength={maxLength}
        value={draft.text}
        onInput={({ currentTarget }) => draft.type(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => draft.leave()}
        onKeyDown={draft.keys}
      />
    </span>
  );
};
