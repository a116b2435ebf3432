import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './fact.css';

/** What ties a field to its label and to what is said under it. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

/** A labelled value that is changed in place, with what is to be said under it. */
export const Fact = ({
  label,
  says,
  bad,
  children,
}: {
  readonly label: string;
  readonly says?: string | undefined;
  /** Why what stands in the field cannot be saved. */
  readonly bad?: string | undefined;
  children(ties: FieldTies): ComponentChildren;
}) => {
  const id = useId();
  const said = bad ?? says;
  return (
    <div class="fact">
      <label for={id} dir="auto">
        {label}
      </label>
      {children({ id, 'aria-describedby': said ? `${id}-says` : undefined })}
      {said && (
        <p id={`${id}-says`} class={bad ? 'fact-says bad' : 'fact-says'}>
          {said}
        </p>
      )}
    </div>
  );
};
