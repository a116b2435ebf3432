import { useRef } from 'preact/hooks';
import { useWords } from '../../words-context';
import { useKeptFocus } from '../fields/use-kept-focus';
import { TrialAdd } from './trial-add';
import { TrialChips } from './trial-chips';
import './trial-part.css';
import { TrialStrip } from './trial-strip';
import { MOST_CHANGES } from './tried-changes';
import type { Trial } from './use-trial';

/** What is tried and what would come of it, marked as a trial that changes nothing. */
export const TrialPart = ({ trial, home }: { readonly trial: Trial; readonly home: string }) => {
  const words = useWords();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const { changes, tried, error, isWaiting, isFull } = trial;
  const isTrying = changes.length > 0;
  const status = isWaiting ? 'fc_try_waiting' : 'fc_try_ready';
  return (
    <section
      class={isTrying ? 'trial is-trying' : 'trial'}
      ref={place}
      tabIndex={-1}
      aria-label={words.say('fc_try')}
    >
      <div class="trial-head">
        <h3>{words.say('fc_try')}</h3>
        <p class="trial-mark">{words.say('fc_try_mark')}</p>
        {isTrying && (
          <button type="button" class="button" onClick={trial.clear}>
            {words.say('fc_try_clear')}
          </button>
        )}
      </div>
      {isTrying ? (
        <TrialChips changes={changes} home={home} takeBack={trial.takeBack} />
      ) : (
        <p class="trial-text">{words.say('fc_try_text')}</p>
      )}
      <p role="status" class={isWaiting && !tried ? 'quiet' : 'hidden-text'}>
        {isTrying && error === undefined ? words.say(status) : ''}
      </p>
      {isTrying && error !== undefined && (
        <div class="trial-failed" role="alert">
          <p>{words.say('fc_try_failed')}</p>
          <button type="button" class="button" onClick={trial.retry}>
            {words.say('try_again')}
          </button>
        </div>
      )}
      {isTrying && tried && <TrialStrip tried={tried} home={home} isOld={isWaiting} />}
      {isFull ? (
        <p role="status" class="trial-text">
          {words.say('fc_try_full', { count: MOST_CHANGES })}
        </p>
      ) : (
        <TrialAdd home={home} add={(minor, chance) => trial.try({ does: 'add', minor, chance }, '')} />
      )}
    </section>
  );
};
