import { useWords } from './words-context';
import './waiting.css';

/** What is shown until the first answer, and when none comes. */
export const Waiting = ({ hasFailed, ask }: { hasFailed: boolean; ask(): void }) => {
  const words = useWords();
  if (!hasFailed)
    return (
      <p class="waiting quiet" aria-busy="true">
        {words.say('loading')}
      </p>
    );
  return (
    <div class="waiting" role="alert">
      <p>{words.say('load_failed')}</p>
      <button type="button" class="button" onClick={ask}>
        {words.say('try_again')}
      </button>
    </div>
  );
};
