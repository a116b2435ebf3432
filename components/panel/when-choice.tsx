import type { Day } from '../../lib/pipeline/day';
import { nearDays, STEP_KINDS, type StepKind } from '../../lib/pipeline/next-step';
import { useWords } from '../words-context';

/** A step about to be planned; none while no day is chosen. */
export interface Planning {
  readonly kind: StepKind;
  readonly dueDay: Day | '';
}

/** Chooses the next step and its day by one press each; any other day by the calendar. */
export const WhenChoice = ({
  planning,
  today,
  change,
}: {
  planning: Planning;
  today: Day;
  change(planning: Planning): void;
}) => {
  const words = useWords();
  return (
    <fieldset class="field when">
      <legend>{words.say('card_step')}</legend>
      <div class="pair">
        <select
          aria-label={words.say('card_step')}
          value={planning.kind}
          onChange={(event) => change({ ...planning, kind: event.currentTarget.value as StepKind })}
        >
          {STEP_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.name('step', kind)}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={words.say('card_when')}
          min={today}
          value={planning.dueDay}
          onChange={(event) => change({ ...planning, dueDay: event.currentTarget.value })}
        />
      </div>
      <div class="chips">
        {nearDays(today).map(([word, dueDay]) => (
          <button
            key={word}
            type="button"
            class="chip"
            aria-pressed={planning.dueDay === dueDay}
            onClick={() => change({ ...planning, dueDay: planning.dueDay === dueDay ? '' : dueDay })}
          >
            {words.say(word)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
