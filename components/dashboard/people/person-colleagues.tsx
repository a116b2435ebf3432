import type { PersonStory } from '../../../lib/pipeline/story';
import { useWords } from '../../words-context';
import { linkTo } from '../route';
import { StageWord } from './stage-word';

/** The others of a person's company, each with where their deal stands. */
export const PersonColleagues = ({ story: { colleagues, company } }: { story: PersonStory }) => {
  const words = useWords();
  if (colleagues.length === 0) return null;
  return (
    <section>
      <h2 dir="auto">
        {company ? words.say('side_colleagues', { company }) : words.say('person_colleagues')}
      </h2>
      <ul class="person-entries">
        {colleagues.map(({ person, name, label }) => (
          <li key={person}>
            <a dir="auto" href={linkTo({ page: 'person', id: person })}>
              {name || words.say('no_name')}
            </a>
            <span class="quiet">
              <StageWord label={label} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
