import { stageColour } from '../lib/pipeline/stage-colours';
import './first-tag.css';
import { Icon } from './icon';
import { useWords } from './words-context';

/** What an empty pipeline shows: how the first person is tagged, by a picture and two sentences. */
export const FirstTag = ({
  isAnySiteGranted,
  openWelcome,
}: {
  isAnySiteGranted: boolean;
  openWelcome(): void;
}) => {
  const words = useWords();
  const { ink, ground, darkInk, darkGround } = stageColour(1);
  const colours = {
    '--ink-light': ink,
    '--ink-dark': darkInk,
    '--ground-light': ground,
    '--ground-dark': darkGround,
  };
  return (
    <section class="first-tag">
      <div class="first-picture" aria-hidden="true">
        <span class="first-avatar" />
        <span class="first-name" />
        <span class="first-plus">
          <Icon of="plus" />
        </span>
        <span class="first-arrow">
          <Icon of="leads" />
        </span>
        <span class="first-badge" style={colours}>
          {words.name('stage', 'prospecting')}
        </span>
      </div>
      <h2>{words.say('first_title')}</h2>
      <p>{words.say('first_text')}</p>
      {!isAnySiteGranted && <p class="quiet">{words.say('first_off')}</p>}
      {isAnySiteGranted ? (
        <a class="button main" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {words.say('open_gmail')}
        </a>
      ) : (
        <button type="button" class="button main" onClick={openWelcome}>
          {words.say('open_welcome')}
        </button>
      )}
    </section>
  );
};
