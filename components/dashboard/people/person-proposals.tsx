import { useRef } from 'preact/hooks';
import type { PersonStory } from '../../../lib/pipeline/story';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Joined } from './joined';

/** Others who may be this person, each with the reason: asked, never assumed. */
export const PersonProposals = ({ story: { address, proposals } }: { story: PersonStory }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, '.person-proposal');
  return (
    <div ref={place} tabIndex={-1}>
      {proposals.map(({ other, shown, name, company, reason }) => (
        <section key={other} class="person-proposal" tabIndex={-1} aria-label={words.say('same_person')}>
          <p>
            <b>{words.say('same_person')}</b> <span class="quiet">{words.name('reason', reason)}</span>
          </p>
          <p>
            <Joined texts={[name, company, shownAddress(shown)]} />
          </p>
          <div class="person-acts">
            <button
              type="button"
              class="button"
              onClick={() => act('person.link', { address, other, reason })}
            >
              {words.say('same_yes')}
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() => act('person.apart', { address, other })}
            >
              {words.say('same_no')}
            </button>
          </div>
        </section>
      ))}
    </div>
  );
};
