import { useEffect, useRef } from 'preact/hooks';
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
  const line = useRef<HTMLDivElement>(null);
  // What was saved is said where it is seen, however far down the card was scrolled.
  useEffect(() => saved && line.current?.scrollIntoView({ block: 'nearest' }), [saved]);
  const code = saved?.error instanceof FaultError ? saved.error.code : 'unknown';
  const text = saved?.error === undefined ? saved?.text : words.name('fault', code);
  return (
    <div ref={line} class={!saved || text === '' ? '' : saved.error === undefined ? 'saved' : 'saved failed'}>
      <p role="status">{text}</p>
      {saved?.undo && (
        <button type="button" class="button" onClick={saved.undo}>
          {words.say('undo')}
        </button>
      )}
    </div>
  );
};
