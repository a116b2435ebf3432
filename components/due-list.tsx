import { useEffect, useState } from 'preact/hooks';
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

/** How many steps are drawn at once: more than are in sight. */
const AT_ONCE = 8;

/** When the others follow, in milliseconds: what is asked for beside them comes first. */
const OTHERS_AFTER_MS = 100;

/** The steps that are drawn: those in sight, and soon all. */
const useDrawn = (steps: readonly DueStep[]): readonly DueStep[] => {
  const [isWhole, setIsWhole] = useState(false);
  const isShort = steps.length <= AT_ONCE;
  useEffect(() => {
    if (isShort) return;
    const timer = setTimeout(() => setIsWhole(true), OTHERS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isShort]);
  return isWhole || isShort ? steps : steps.slice(0, AT_ONCE);
};

/** The steps in three groups: overdue, today, the coming week; a group with none is left out. */
export const DueList = ({ steps, more, today, busy, linkOf, act }: Props) => {
  const words = useWords();
  const drawn = useDrawn(steps);
  const group = (title: string, isOne: (step: DueStep) => boolean, late = false) =>
    drawn.some(isOne) && (
      <section>
        <h2 class={late ? 'late' : ''}>
          {title} <span class="group-count">{words.number(steps.filter(isOne).length)}</span>
        </h2>
        <ul>
          {drawn.filter(isOne).map((step) => (
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
      {group(words.say('popup_overdue'), ({ overdueDays }) => overdueDays > 0, true)}
      {group(words.say('popup_today'), ({ overdueDays }) => overdueDays === 0)}
      {group(words.say('popup_coming'), ({ overdueDays }) => overdueDays < 0)}
      {more > 0 && <p class="due-none quiet">{words.count('more_steps', more)}</p>}
    </div>
  );
};
