import { useCallback, useEffect, useState } from 'preact/hooks';
import { onNews } from '../../lib/messages/news';
import { send } from '../../lib/messages/send';
import type { PersonStory } from '../../lib/pipeline/story';
import { askingFirst } from './ask-first';

/** What the page tells of somebody beside their name. */
export interface Hints {
  readonly links: string[];
  readonly isNotice: boolean;
}

/** The story of a person, kept up to date while it is shown. */
export const useStory = (
  address: string,
  hints: Hints,
): { story?: PersonStory; error?: unknown; ask(): void } => {
  const [state, setState] = useState<{ story?: PersonStory; error?: unknown }>({});
  const ask = useCallback(() => {
    askingFirst(address, () => send('person.show', { address, hints })).then(
      (story) => setState({ story }),
      (error: unknown) => setState((before) => ({ ...before, error })),
    );
    // What the page tells of somebody is the same as long as they are shown.
  }, [address]);
  useEffect(() => {
    ask();
    return onNews((news) => (news === 'changed' || news === 'language') && ask());
  }, [ask]);
  return { ...state, ask };
};
