import type { DueStep } from '../lib/pipeline/overview';
import { sayStage } from '../lib/speak';
import { StageMark } from './stage-mark';
import { useWords } from './words-context';

/** What can be done with a step by one click. */
export type StepAct = 'done' | 'tomorrow' | 'next-week';

/** One step: what, with whom, how late, and what to do with it. */
export const DueItem = ({
  step,
  today,
  isBusy,
  link,
  act,
}: {
  step: DueStep;
  today: string;
  isBusy: boolean;
  /** The address of the step's thread, already checked. */
  link: string | undefined;
  act(step: DueStep, what: StepAct): void;
}) => {
  const words = useWords();
  const person = step.person || words.say('no_name');
  const stage = sayStage(words, step.label);
  const kind = words.name('step', step.kind);
  const button = (what: StepAct, word: string, style: string) => (
    <button
      type="button"
      class={`button ${style}`}
      aria-disabled={isBusy}
      aria-label={words.say('act_says', { act: word, step: kind, person })}
      onClick={() => !isBusy && act(step, what)}
    >
      {word}
    </button>
  );
  const when =
    step.overdueDays > 0 ? words.count('overdue_days', step.overdueDays) : words.day(step.dueDay, today);
  return (
    <li class="due-item">
      <div class="due-what">
        <span class="due-stage" title={stage}>
          <StageMark colour={step.label.colour} />
          <span class="hidden-text">{stage}</span>
        </span>
        {link ? (
          <a class="due-person" dir="auto" title={person} href={link} target="_blank" rel="noreferrer">
            {person}
          </a>
        ) : (
          <span class="due-person" dir="auto" title={person}>
            {person}
          </span>
        )}
        <span class={step.overdueDays > 0 ? 'due-when late' : 'due-when'}>{when}</span>
      </div>
      <div class="due-acts">
        <span class="due-kind quiet">{kind}</span>
        {button('done', words.say('act_done'), 'strong')}
        {button('tomorrow', words.say('act_tomorrow'), 'plain')}
        {button('next-week', words.say('act_next_week'), 'plain')}
      </div>
    </li>
  );
};
