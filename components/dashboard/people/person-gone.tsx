import { useWords } from '../../words-context';
import { linkTo } from '../route';
import { EmptyState } from './empty-state';

/** What stands where somebody is looked for who is not there any more. */
export const PersonGone = () => {
  const words = useWords();
  return (
    <div>
      <h1 class="hidden-text">{words.say('person_gone')}</h1>
      <EmptyState title={words.say('person_gone')} text={words.say('person_gone_text')}>
        <a class="button" href={linkTo({ page: 'people' })}>
          {words.say('person_all')}
        </a>
      </EmptyState>
    </div>
  );
};
