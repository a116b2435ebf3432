import { useEffect, useRef } from 'preact/hooks';
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
  const way = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with its step: the focus goes on to the way back, or to what is said, not to nowhere.
  useEffect(() => {
    if (said && document.activeElement === document.body) (way.current ?? told.current)?.focus();
  }, [said]);
  const fault = said?.error instanceof FaultError ? said.error.code : 'unknown';
  const text = said?.error === undefined ? said?.text : words.name('fault', fault);
  return (
    <div class={!said ? '' : said.error === undefined ? 'done-line' : 'done-line failed'}>
      <p role="status" ref={told} tabIndex={-1}>
        {text}
      </p>
      {said?.undo && (
        <button type="button" class="button" ref={way} onClick={said.undo}>
          {words.say('undo')}
        </button>
      )}
      {said?.retry && (
        <button type="button" class="button" ref={way} onClick={said.retry}>
          {words.say('try_again')}
        </button>
      )}
    </div>
  );
};
