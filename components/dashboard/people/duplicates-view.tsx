import { useRef } from 'preact/hooks';
import type { DuplicatePair } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { DuplicateCard } from './duplicate-card';
import './duplicates.css';
import { EmptyState } from './empty-state';
import './lines.css';
import { useKeptFocus } from '../fields/use-kept-focus';

/** How many pairs are shown at once: each that is decided brings up another. */
const AT_ONCE = 50;

/** Pairs of entries that may be one person, to be decided one by one. */
export const DuplicatesView = ({ pairs }: { pairs: readonly DuplicatePair[] }) => {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  // On to the next pair itself, not to its button: a second press must not decide what was not read.
  useKeptFocus(place, '.duplicate');
  return (
    <div class="lines-place" ref={place} tabIndex={-1}>
      <h1 class="page-head">{words.say('dash_duplicates')}</h1>
      {pairs.length === 0 ? (
        <EmptyState title={words.say('duplicates_none_title')} text={words.say('duplicates_none_text')} />
      ) : (
        <>
          <p class="page-text">
            <span role="status">{words.count('duplicates_count', pairs.length)}.</span>{' '}
            {words.say('duplicates_text')}
          </p>
          {pairs.slice(0, AT_ONCE).map((pair) => (
            <DuplicateCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
          ))}
          {pairs.length > AT_ONCE && (
            <p class="page-text">{words.count('more_steps', pairs.length - AT_ONCE)}</p>
          )}
        </>
      )}
    </div>
  );
};
