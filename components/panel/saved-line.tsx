import { FaultError } from '../../lib/pipeline/fault';
import { useWords } from '../words-context';

/** What was last saved or went wrong in the card, and the way back. */
export interface Saved {
  readonly text?: string;
  readonly error?: unknown;
  readonly undo?: () => void;
}

/** Says what was saved and offers to take it back; announced as it changes. */
export const SavedLine = ({ saved }: { saved: Saved | undefined }) => {
  const words = useWords();
  const code = saved?.error instanceof FaultError ? saved.error.code : 'unknown';
  const text = saved?.error === undefined ? saved?.text : words.name('fault', code);
  return (
    <div class={!saved || text === '' ? '' : saved.error === undefined ? 'saved' : 'saved failed'}>
      <p role="status">{text}</p>
      {saved?.undo && (
        <button type="button" class="button" onClick={saved.undo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
};
