import './in-place.css';
import { useDraft } from '../fields/use-draft';

/** Something to choose: its id, empty for none, and what it is called. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A choice that looks like text until it is pointed at; saved when another is chosen. */
export const InPlaceChoice = ({
  value,
  choices,
  save,
  ...ties
}: {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  save(id: string): Promise<boolean>;
}) => {
  const draft = useDraft(value, save);
  return (
    <span class="in-place-choice">
      <select
        {...ties}
        class={draft.text ? 'in-place' : 'in-place empty'}
        value={draft.text}
        onChange={(event) => {
          draft.type(event.currentTarget.value);
          draft.leave(event.currentTarget.value);
        }}
        onBlur={(event) => draft.leave(event.currentTarget.value)}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
};
