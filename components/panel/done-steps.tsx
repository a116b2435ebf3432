import type { StoryStep } from '../../lib/pipeline/story';
import { Icon } from '../icon';
import { useWords } from '../words-context';

/** The steps that are done or were dropped; nothing while there is none. */
export const DoneSteps = ({ steps, today }: { steps: readonly StoryStep[]; today: string }) => {
  const words = useWords();
  const past = steps.filter(({ state }) => state !== 'planned');
  if (past.length === 0) return null;
  return (
    <section>
      <h3>{words.say('side_steps')}</h3>
      <ul class="steps">
        {past.map(({ id, kind, dueDay, state }) => (
          <li key={id} class={state}>
            <Icon of={state === 'done' ? 'done' : 'close'} />
            <span>{words.name('step', kind)}</span>
            <span class="quiet">{words.day(dueDay, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
