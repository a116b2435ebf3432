import { useWords } from '../../words-context';
import { EmptyState } from './empty-state';

/** A page of the dashboard before there is any deal: what it will tell, and where to begin. */
export const NothingYet = ({ page, text }: { readonly page: string; readonly text: string }) => {
  const words = useWords();
  return (
    <div class="lines-place">
      <h1 class="page-head">{page}</h1>
      <EmptyState title={words.say('people_none_title')} text={text}>
        <a class="button main" href="/welcome.html">
          {words.say('open_welcome')}
        </a>
      </EmptyState>
    </div>
  );
};
