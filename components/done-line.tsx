import { FaultError } from '../lib/pipeline/fault';
import './done-line.css';
import { useWords } from './words-context';

/** What was last done or went wrong, and the way back or the way on. */
export interface Said {
  readonly text?: string;
  readonly error?: unknown;
  readonly undo?: () => void;
  readonly retry?: () => void;
}

/** The line that says what was done; it is announced, and takes no room while there is nothing to say. */
export const DoneLine = ({ said }: { said: Said | undefined }) => {
  const words = useWords();
  const fault = said?.error instanceof FaultError ? said.error.code : 'unknown';
  const text = said?.error === undefined ? said?.text : words.name('fault', fault);
  return (
    <div class={said ? 'done-line' : ''}>
      <p role="status">{text}</p>
      {said?.undo && (
        <button type="button" class="button" onClick={said.undo}>
          {words.say('undo')}
        </button>
      )}
      {said?.retry && (
        <button type="button" class="button" onClick={said.retry}>
          {words.say('try_again')}
        </button>
      )}
    </div>
  );
};
