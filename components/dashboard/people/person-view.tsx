import type { PersonPage } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { InPlaceText } from '../fields/in-place-text';
import './lines.css';
import { PersonColleagues } from './person-colleagues';
import { PersonDeals } from './person-deals';
import { PersonIdentities } from './person-identities';
import { PersonNever } from './person-never';
import { PersonProposals } from './person-proposals';
import { PersonRecords } from './person-records';
import './person-view.css';
import { linkTo } from '../route';

/** Everything about one person: who they are, edited in place, their deals, and what they may be one with. */
export const PersonView = ({ page }: { page: PersonPage }) => {
  const words = useWords();
  const act = useAct();
  const { story, id, records, never } = page;
  const save = (field: 'name' | 'headline' | 'company' | 'location') => (text: string) =>
    act('person.change', { person: id, [field]: text });
  return (
    <div class="lines-place person-page">
      <header>
        <h1 class="hidden-text" dir="auto">
          {story.name || story.address || words.say('no_name')}
        </h1>
        <InPlaceText
          label={words.say('people_name')}
          value={story.name}
          empty={words.say('no_name')}
          maxLength={300}
          isLarge
          save={save('name')}
        />
        <div class="person-facts">
          <InPlaceText
            label={words.say('person_headline')}
            value={story.headline}
            empty={words.say('person_add_headline')}
            maxLength={1000}
            save={save('headline')}
          />
          <div class="person-company">
            <InPlaceText
              label={words.say('people_company')}
              value={story.company}
              empty={words.say('person_add_company')}
              maxLength={300}
              save={save('company')}
            />
            {story.isCompanyGuessed && story.company && (
              <span class="quiet">{words.say('person_guessed')}</span>
            )}
          </div>
          <InPlaceText
            label={words.say('person_location')}
            value={story.location}
            empty={words.say('person_add_location')}
            maxLength={300}
            save={save('location')}
          />
        </div>
      </header>
      {never && (
        <p class="person-notice">
          {words.say(never === 'asked' ? 'person_has_asked' : 'person_is_listed')}{' '}
          <a href={linkTo({ page: 'never' })}>{words.say('person_see_list')}</a>
        </p>
      )}
      <PersonProposals story={story} />
      <div class="person-columns">
        <div>
          <PersonDeals story={story} />
          <PersonColleagues story={story} />
        </div>
        <div>
          <PersonIdentities story={story} person={id} />
          <PersonRecords records={records} />
          {story.address && <PersonNever address={story.address} isListed={never !== undefined} />}
        </div>
      </div>
    </div>
  );
};
