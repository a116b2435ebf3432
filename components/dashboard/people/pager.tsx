import type { Lines } from '../../../lib/pipeline/people-pages';
import { useWords } from '../../words-context';
import './pager.css';

/** How many lines a page of a list has. */
export const PAGE_LINES = 100;

/** Which part of a long list is shown, and the ways to the parts before and after it. */
export const Pager = ({
  part: { from, all, lines },
  turn,
}: {
  part: Lines<unknown>;
  turn(from: number): void;
}) => {
  const words = useWords();
  const to = from + lines.length;
  const ways = [
    ['list_previous', Math.max(0, from - PAGE_LINES), from > 0],
    ['list_next', to, to < all],
  ] as const;
  return (
    <nav class="pager" aria-label={words.say('list_pages')}>
      <span>{words.say('list_part', { from: from + 1, to, all })}</span>
      {ways.map(([word, start, isThere]) => (
        <button
          key={word}
          type="button"
          class="button"
          aria-disabled={!isThere}
          onClick={() => isThere && turn(start)}
        >
          {words.say(word)}
        </button>
      ))}
    </nav>
  );
};
