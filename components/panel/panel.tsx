import { useEffect } from 'preact/hooks';
import { panelWordsOf } from '../../lib/panel-words';
import { WordsContext } from '../words-context';
import { Card } from './card';
import { Sidebar } from './sidebar';
import { StoryWaiting } from './story-waiting';
import { useStory } from './use-story';

interface Props {
  readonly kind: 'card' | 'sidebar';
  readonly address: string;
  readonly name: string;
  /** What stands under the person's open message. */
  readonly signature: { readonly lines: readonly string[]; readonly links: readonly string[] };
  readonly isNotice: boolean;
  /** Where text can be typed: here, after a reload, or only in the side panel. */
  readonly typing: 'here' | 'after-reload' | 'in-side-panel';
  close(): void;
  /** Called when something was saved. */
  acted(): void;
  show(kind: 'card' | 'sidebar'): void;
  reload(): void;
}

/** The card or the sidebar of a person, over the background's answers. */
export const Panel = ({
  kind,
  address,
  name,
  signature,
  isNotice,
  typing,
  close,
  acted,
  show,
  reload,
}: Props) => {
  const { story, error, ask } = useStory(address, {
    links: [...signature.links],
    isNotice,
  });
  const isGone = story?.deals.length === 0;
  // Whoever is no longer tagged has nothing left to be shown.
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);
  const words = panelWordsOf(story?.language ?? 'en');
  if (!story) {
    const words = panelWordsOf(document.documentElement.lang.startsWith('bg') ? 'bg' : 'en');
    return (
      <div class={kind === 'card' ? 'card' : 'side'} tabIndex={-1}>
        <WordsContext.Provider value={words}>
          <StoryWaiting hasFailed={error !== undefined} ask={ask} />
        </WordsContext.Provider>
      </div>
    );
  }
  return (
    <WordsContext.Provider value={words}>
      {kind === 'card' ? (
        <Card
          story={story}
          name={name}
          signature={signature.lines}
          typing={typing}
          close={close}
          acted={acted}
          openStory={() => show('sidebar')}
          reload={reload}
        />
      ) : (
        <Sidebar
          story={story}
          isLate={typing !== 'here'}
          close={close}
          edit={() => show('card')}
          acted={acted}
        />
      )}
    </WordsContext.Provider>
  );
};
