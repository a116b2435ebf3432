import type { DueStep, ThreadPlace } from '../lib/pipeline/overview';
import { DueItem, type StepAct } from './due-item';
import './due-list.css';
import { useWords } from './words-context';

interface Props {
  readonly steps: readonly DueStep[];
  /** How many more are due than are listed. */
  readonly more: number;
  readonly today: string;
  readonly busy: string | undefined;
  linkOf(place: ThreadPlace | undefined): string | undefined;
  act(step: DueStep, what: StepAct): void;
}

/** The steps in three groups: overdue, today, the coming week; a group with none is left out. */
export const DueList = ({ steps, more, today, busy, linkOf, act }: Props) => {
  const words = useWords();
  const group = (title: string, of: readonly DueStep[], late = false) =>
    of.length > 0 && (
      <section>
        <h2 class={late ? 'late' : ''}>
          {title} <span class="group-count">{words.number(of.length)}</span>
        </h2>
        <ul>
          {of.map((step) => (
            <DueItem
              key={step.id}
              step={step}
              today={today}
              isBusy={busy === step.id}
              link={linkOf(step.thread)}
              act={act}
            />
          ))}
        </ul>
      </section>
    );
  const isDue = steps.some(({ overdueDays }) => overdueDays >= 0);
  return (
    <div class="due-list">
      {!isDue && <p class="due-none quiet">{words.say('nothing_due')}</p>}
      {group(
        words.say('popup_overdue'),
        steps.filter(({ overdueDays }) => overdueDays > 0),
        true,
      )}
      {group(
        words.say('popup_today'),
        steps.filter(({ overdueDays }) => overdueDays === 0),
      )}
      {group(
        words.say('popup_coming'),
        steps.filter(({ overdueDays }) => overdueDays < 0),
      )}
      {more > 0 && <p class="due-none quiet">{words.count('more_steps', more)}</p>}
    </div>
  );
};
