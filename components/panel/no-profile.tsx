import { Icon } from '../icon';
import { useWords } from '../words-context';

const TEXTS = {
  'side-panel': 'no_profile_text',
  'in-page': 'no_profile_in_page',
  off: 'no_profile_off',
} as const;

/** What the side panel says while no profile is in front: what it is for, and how to come to one. */
export const NoProfile = ({
  mode,
  openSettings,
}: {
  /** How the site is worked on; absent while it is off. */
  mode: 'side-panel' | 'in-page' | undefined;
  openSettings(): void;
}) => {
  const words = useWords();
  return (
    <main class="side brief no-profile">
      <Icon of="person" />
      <h2>{words.say('no_profile_title')}</h2>
      <p>{words.say(TEXTS[mode ?? 'off'])}</p>
      {!mode && (
        <button type="button" class="button main" onClick={openSettings}>
          {words.say('open_welcome')}
        </button>
      )}
    </main>
  );
};
