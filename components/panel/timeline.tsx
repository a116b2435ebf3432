import type { Happening } from '../../lib/pipeline/story';
import { happeningIcon } from '../happening-icon';
import { happeningSays } from '../happening-says';
import { Icon } from '../icon';
import { useWords } from '../words-context';

/** What happened to a deal, latest first, in words. */
export const Timeline = ({ happenings, today }: { happenings: readonly Happening[]; today: string }) => {
  const words = useWords();
  return (
    <ol class="timeline">
      {happenings.map((happening) => (
        <li key={happening.id}>
          <Icon of={happeningIcon(happening.what)} />
          <span dir="auto">{happeningSays(words, happening, today)}</span>
          <time dateTime={happening.on}>{words.day(happening.on, today)}</time>
        </li>
      ))}
    </ol>
  );
};
