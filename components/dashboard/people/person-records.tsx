import { useRef } from 'preact/hooks';
import type { Twin } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Joined } from './joined';

/** The records that were made one person, each but the first with a way out; nothing to see while there is only one. */
export const PersonRecords = ({ records }: { records: readonly Twin[] }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  // It stays when it is empty: the focus of who took out the last has to be somewhere.
  const several = records.length > 1 ? records : [];
  return (
    <section ref={place} tabIndex={-1}>
      {several.length > 0 && <h2>{words.say('person_records')}</h2>}
      {several.length > 0 && <p class="person-text">{words.say('person_records_text')}</p>}
      <ul class="person-entries">
        {several.map(({ id, name, company, identities }, turn) => {
          const known = identities.map(shownAddress).join(', ');
          const person = name || known || words.say('no_name');
          return (
            <li key={id}>
              <span>
                <Joined texts={[person, company]} />
                {name && known && (
                  <>
                    <br />
                    <span class="quiet" dir="auto">
                      {known}
                    </span>
                  </>
                )}
              </span>
              {turn > 0 && (
                <button
                  type="button"
                  class="button"
                  aria-label={words.say('person_part_says', { person })}
                  onClick={() => act('people.part', { person: id })}
                >
                  {words.say('person_part')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
