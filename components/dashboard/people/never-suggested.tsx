import { useRef } from 'preact/hooks';
import type { NeverEntry } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Cut } from './cut';

const REASONS = {
  'own-domain': 'never_own_domain',
  automatic: 'never_automatic',
  newsletter: 'never_newsletter',
} as const;

/** Who is suggested for the list and why; one press puts them on it. */
export const NeverSuggested = ({ suggested }: { suggested: readonly NeverEntry[] }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} tabIndex={-1}>
      {suggested.length > 0 && <h2>{words.say('never_suggested')}</h2>}
      <ul class="never-suggested">
        {suggested.map(({ entry, reason }) => (
          <li key={entry}>
            <div>
              <Cut text={shownAddress(entry)} />
              {reason && <span class="quiet">{words.say(REASONS[reason])}</span>}
            </div>
            <button
              type="button"
              class="button"
              aria-label={words.say('never_take_says', { entry: shownAddress(entry) })}
              onClick={() => act('never.add', { entry })}
            >
              {words.say('never_take')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
