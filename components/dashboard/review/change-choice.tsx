import { useId } from 'preact/hooks';
import type { Span } from '../../../lib/pipeline/numbers';
import type { PipelineChange } from '../../../lib/pipeline/review';
import { useWords } from '../../words-context';
import { type Asked, withAsked } from '../asked';
import { saySpan } from '../say-span';
import { TwoDays } from '../two-days';

/** Chooses the two days between which the change is told, and of which expected closes. */
export const ChangeChoice = ({
  change: { a, b, window },
  span,
  asked,
  ask,
}: {
  readonly change: PipelineChange;
  readonly span: Span;
  readonly asked: Asked;
  ask(asked: Asked): void;
}) => {
  const words = useWords();
  const id = useId();
  const days = { a, b };
  const narrow = (closeFrom: string, closeTo: string): void =>
    ask(withAsked(asked, { ...days, closeFrom, closeTo }));
  const isSpan = window?.from === span.from && window.to === span.to;
  const chosen = window === undefined ? 'all' : isSpan ? 'span' : 'days';
  return (
    <div class="change-choice">
      <TwoDays
        from={a}
        to={b}
        labels={[words.say('change_from'), words.say('change_to')]}
        choose={(from, to) => ask(withAsked(asked, { a: from, b: to }))}
      />
      <div class="change-window">
        <label for={id}>{words.say('change_which')}</label>
        <select
          id={id}
          class="owner-choice"
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            value === 'all' ? narrow('', '') : narrow(span.from, span.to)
          }
        >
          <option value="all">{words.say('change_all')}</option>
          <option value="span">{words.say('change_in', { span: saySpan(words, span) })}</option>
          {chosen === 'days' && <option value="days">{words.say('change_other')}</option>}
        </select>
      </div>
      {window && (
        <TwoDays
          from={window.from}
          to={window.to}
          labels={[words.say('change_close_from'), words.say('change_close_to')]}
          choose={narrow}
        />
      )}
    </div>
  );
};
