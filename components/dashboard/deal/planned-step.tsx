import { type Day, daysBetween } from '../../../lib/pipeline/day';
import type { StoryStep } from '../../../lib/pipeline/story';
import { sayDay } from '../../say-day';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useBusy } from './use-busy';

/** A step still to be done: finished or put off by one press. */
export const PlannedStep = ({ step, today }: { readonly step: StoryStep; readonly today: Day }) => {
  const words = useWords();
  const act = useAct();
  const { isBusy, run } = useBusy();
  const { id, kind, dueDay } = step;
  const late = daysBetween(dueDay, today);
  const named = words.name('step', kind);
  const button = (word: string, isPlain: boolean, work: () => Promise<boolean>) => (
    <button
      type="button"
      class={isPlain ? 'button plain' : 'button'}
      aria-disabled={isBusy}
      aria-label={words.say('deal_act_says', { act: word, step: named })}
      onClick={() => run(work)}
    >
      {word}
    </button>
  );
  return (
    <li>
      <b>{named}</b>
      <span class={late > 0 ? 'deal-due late' : 'deal-due'}>
        {late > 0 ? words.count('overdue_days', late) : sayDay(words, dueDay, today)}
      </span>
      <span class="deal-step-acts">
        {button(words.say('act_done'), false, () => act('step.finish', { step: id }))}
        {button(words.say('act_tomorrow'), true, () => act('step.postpone', { step: id, until: 'tomorrow' }))}
        {button(words.say('act_next_week'), true, () =>
          act('step.postpone', { step: id, until: 'next-week' }),
        )}
      </span>
    </li>
  );
};
