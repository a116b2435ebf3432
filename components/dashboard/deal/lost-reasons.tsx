import { useEffect, useRef } from 'preact/hooks';
import { LOST_REASONS } from '../../../lib/pipeline/lost-reasons';
import { useWords } from '../../words-context';

/** Asks why a deal was lost; one press answers. */
export const LostReasons = ({ choose }: { choose(reason: string): void }) => {
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="deal-lost">
      <legend>{words.say('card_why_lost')}</legend>
      <div class="deal-chips">
        {LOST_REASONS.map((reason, place) => (
          <button
            key={reason}
            type="button"
            class="deal-chip"
            ref={place === 0 ? first : null}
            onClick={() => choose(reason)}
          >
            {words.name('lost', reason)}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
