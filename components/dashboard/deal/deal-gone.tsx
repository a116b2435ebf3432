import { useWords } from '../../words-context';
import { linkTo } from '../route';

/** Stands where a deal was that is no longer there. */
export const DealGone = () => {
  const words = useWords();
  return (
    <div role="status">
      <h1>{words.say('deal_gone')}</h1>
      <p>{words.say('deal_gone_text')}</p>
      <p>
        <a class="button" href={linkTo({ page: 'people' })}>
          {words.say('dash_people')}
        </a>
      </p>
    </div>
  );
};
