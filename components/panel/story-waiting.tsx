import { useWords } from '../words-context';

/** What stands where something is being read, and when it could not be. */
export const StoryWaiting = ({ hasFailed, ask }: { hasFailed: boolean; ask(): void }) => {
  const words = useWords();
  return hasFailed ? (
    <div role="alert">
      <p>{words.say('load_failed')}</p>
      <button type="button" class="button" onClick={ask}>
        {words.say('try_again')}
      </button>
    </div>
  ) : (
    <p class="quiet" aria-busy="true">
      {words.say('loading')}
    </p>
  );
};
