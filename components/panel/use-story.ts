import { useCallback, useEffect, useState } from 'preact/hooks';
import { onNews } from '../../lib/messages/news';
import { send } from '../../lib/messages/send';
import type { PersonStory } from '../../lib/pipeline/story';
import { askingFirst } from './ask-first';

/** The story of a person, kept up to date while it is shown. */
export const useStory = (address: string): { story?: PersonStory; error?: unknown; ask(): void } => {
  const [state, setState] = useState<{ story?: PersonStory; error?: unknown }>({});
  const ask = useCallback(() => {
    askingFirst(address, () => send('person.show', { address })).then(
      (story) => setState({ story }),
      (error: unknown) => setState((before) => ({ ...before, error })),
    );
  }, [address]);
  useEffect(() => {
    ask();
    return onNews((news) => (news === 'changed' || news === 'language') && ask());
  }, [ask]);
  return { ...state, ask };
};
