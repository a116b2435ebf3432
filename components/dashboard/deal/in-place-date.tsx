import type { Day } from '../../../lib/pipeline/day';
import './in-place.css';
import { useDraft } from '../fields/use-draft';
import type { FieldTies } from './fact';

/** A day that looks like text until it is pointed at; saved on leaving, since a year is typed digit by digit. */
export const InPlaceDate = ({
  value,
  ties,
  save,
}: {
  readonly value: Day | undefined;
  readonly ties: FieldTies;
  save(day: Day | null): Promise<boolean>;
}) => {
  const isRight = (day: string) => day === '' || /^2\d{3}-/.test(day);
  const draft = useDraft(value ?? '', (day) => save(day || null), { isRight });
  return (
    <input
      {...ties}
      type="date"
      class={draft.text ? 'in-place number' : 'in-place empty'}
      min="2000-01-01"
      max="2999-12-31"
      value={draft.text}
      aria-invalid={draft.isBad}
      onInput={(event) => draft.type(event.currentTarget.value)}
      onBlur={({ currentTarget: field }) => {
        // A day typed by half reads as none: it must not empty the field.
        if (!field.validity.badInput) return draft.leave(field.value);
        field.value = value ?? '';
        draft.takeBack();
      }}
      onKeyDown={draft.keys}
    />
  );
};
