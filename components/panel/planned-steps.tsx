import { send } from '../../lib/messages/send';
import type { PersonStory, StoryStep } from '../../lib/pipeline/story';
import { useWords } from '../words-context';
import type { Saving } from './use-saving';

interface Props {
  readonly steps: readonly StoryStep[];
  readonly story: PersonStory;
  readonly person: string;
  readonly give: Saving['give'];
}

/** The steps still to be done, each finished by one press; nothing while none is planned. */
export const PlannedSteps = ({ steps, story, person, give }: Props) => {
  const words = useWords();
  const planned = steps.filter(({ state }) => state === 'planned');
  if (planned.length === 0) return null;
  return (
    <section class="planned">
      <h3>{words.say('card_planned')}</h3>
      <ul>
        {planned.map(({ id, kind, dueDay }) => {
          const step = words.name('step', kind);
          const act = words.say('act_done');
          return (
            <li key={id}>
              <span>{step}</span>
              <span class={dueDay < story.today ? 'late-day' : 'quiet'}>
                {words.day(dueDay, story.today)}
              </span>
              <button
                type="button"
                class="button"
                aria-label={words.say('act_says', { act, step, person })}
                onClick={() =>
                  give((command) => send('step.finish', { step: id, address: story.address }, command))
                }
              >
                {act}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
