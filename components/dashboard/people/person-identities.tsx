import { useId, useState } from 'preact/hooks';
import { isProfile } from '../../../lib/pipeline/identity';
import type { PersonStory } from '../../../lib/pipeline/story';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import './list-bar.css';
import { typedIdentity } from './typed-identity';

/** What a person is known by, and a field for one more address or profile. */
export const PersonIdentities = ({ story, person }: { story: PersonStory; person: string }) => {
  const words = useWords();
  const act = useAct();
  const says = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'own_bad' | 'person_known_already'>();
  const known = [...story.addresses, ...story.profiles];
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const identity = typedIdentity(text);
    if (identity === undefined) return setFault('own_bad');
    if (known.includes(identity)) return setFault('person_known_already');
    setFault(undefined);
    if (await act('person.change', { person, add: identity })) setText((now) => (now === text ? '' : now));
  };
  return (
    <section>
      <h2>{words.say('person_known_by')}</h2>
      {known.length === 0 && <p class="quiet">{words.say('person_known_by_nothing')}</p>}
      <ul class="person-entries">
        {known.map((one) => (
          <li key={one} dir="auto">
            {isProfile(one) ? (
              <a href={one} target="_blank" rel="noreferrer">
                {shownAddress(one)}
              </a>
            ) : (
              <span>{shownAddress(one)}</span>
            )}
          </li>
        ))}
      </ul>
      <form class="person-add" noValidate onSubmit={add}>
        <input
          class="typed"
          dir="auto"
          autocomplete="off"
          maxLength={500}
          aria-label={words.say('person_add_address')}
          placeholder={words.say('person_add_example')}
          aria-invalid={fault !== undefined}
          aria-describedby={says}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('own_add')}
        </button>
      </form>
      <p id={says} role="status" class="typed-bad">
        {fault && words.say(fault)}
      </p>
    </section>
  );
};
