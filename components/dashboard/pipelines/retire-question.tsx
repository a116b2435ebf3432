import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words-context';
import './retire-question.css';
import { StageChips, type StageGroup } from './stage-chips';

interface Props {
  readonly title: string;
  /** What becomes of what is retired. */
  readonly text: string;
  /** Where the deals can go; none when there is nothing to ask. */
  readonly groups: readonly StageGroup[];
  readonly ask: string;
  /** Tells whether it was retired. */
  retire(to: string | undefined): Promise<boolean>;
  cancel(): void;
}

/** Asks where deals go before a stage or a pipeline is retired; Escape cancels. */
export const RetireQuestion = ({ title, text, groups, ask, retire, cancel }: Props) => {
  const words = useWords();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [to, setTo] = useState(groups[0]?.stages[0]?.id);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    if (!(await retire(to))) setBusy(false);
  };
  return (
    <div
      ref={place}
      class="retire-question"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <form onSubmit={submit}>
        <h4 id={`${id}-title`}>{title}</h4>
        <p id={`${id}-text`}>{text}</p>
        {groups.length > 0 && <StageChips label={ask} groups={groups} chosen={to} choose={setTo} />}
        <div class="retire-acts">
          <button type="submit" class="button main" aria-disabled={isBusy}>
            {words.say('retire_act')}
          </button>
          <button type="button" class="button" onClick={cancel}>
            {words.say('retire_cancel')}
          </button>
        </div>
      </form>
    </div>
  );
};
