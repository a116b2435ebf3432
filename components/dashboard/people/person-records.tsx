import { useRef } from 'preact/hooks';
import type { Twin } from '../../../lib/pipeline/people-pages';
import { shownAddress } from '../../panel/proposals';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { useKeptFocus } from '../fields/use-kept-focus';
import { Joined } from './joined';

/** The records that were made one person; each but the first can be taken out again. */
export const PersonRecords = ({ records }: { records: readonly Twin[] }) => {
  const words = useWords();
  const act = useAct();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section ref={place} tabIndex={-1}>
      <h2>{words.say('person_records')}</h2>
      <p class="person-text">{words.say('person_records_text')}</p>
      <ul class="person-entries">
        {records.map(({ id, name, company, identities }, turn) => {
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
