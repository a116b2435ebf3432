import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/pipeline/day';
import { nearDays, STEP_KINDS, type StepKind } from '../../../lib/pipeline/next-step';
import { useWords } from '../../words-context';
import { useBusy } from './use-busy';
import { useChange } from './use-change';

/** Plans a step: its kind, and a day by one press or from the calendar. */
export const PlanStep = ({ deal, today }: { readonly deal: string; readonly today: Day }) => {
  const words = useWords();
  const change = useChange(deal);
  const { isBusy, run } = useBusy();
  const [kind, setKind] = useState<StepKind>('follow-up');
  const [dueDay, setDueDay] = useState<Day | ''>('');
  const plan = async (day: Day): Promise<void> => {
    if (await run(() => change({ step: { kind, dueDay: day } }))) setDueDay('');
  };
  return (
    <form
      class="plan-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (dueDay) void plan(dueDay);
      }}
    >
      <div class="plan-step-pair">
        <select
          class="deal-input"
          aria-label={words.say('card_step')}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(STEP_KINDS.find((one) => one === value) ?? kind)
          }
        >
          {STEP_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.name('step', one)}
            </option>
          ))}
        </select>
        <input
          class="deal-input"
          type="date"
          aria-label={words.say('card_when')}
          min={today}
          value={dueDay}
          onInput={(event) => setDueDay(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isBusy || !dueDay}>
          {words.say('deal_plan')}
        </button>
      </div>
      <div class="deal-chips">
        {nearDays(today).map(([word, day]) => (
          <button
            key={word}
            type="button"
            class="deal-chip"
            aria-disabled={isBusy}
            aria-label={words.say('deal_act_says', { act: words.say('deal_plan'), step: words.say(word) })}
            onClick={() => plan(day)}
          >
            {words.say(word)}
          </button>
        ))}
      </div>
    </form>
  );
};
