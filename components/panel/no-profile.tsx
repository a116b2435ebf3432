import { Icon } from '../icon';
import { useWords } from '../words-context';

/** What the side panel says while no profile is in front: what it is for, and how to come to one. */
export const NoProfile = ({ isOn, openSettings }: { isOn: boolean; openSettings(): void }) => {
  const words = useWords();
  return (
    <main class="side no-profile">
      <Icon of="person" />
      <h2>{words.say('no_profile_title')}</h2>
      <p>{words.say(isOn ? 'no_profile_text' : 'no_profile_off')}</p>
      {!isOn && (
        <button type="button" class="button main" onClick={openSettings}>
          {words.say('open_welcome')}
        </button>
      )}
    </main>
  );
};
