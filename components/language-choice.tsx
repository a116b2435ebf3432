import type { Language } from '../lib/speak';
import './language-choice.css';
import { useWords } from './words-context';

const LANGUAGES = ['en', 'bg'] as const;

/** The languages, each in its own name. */
export const LanguageChoice = ({ choose }: { choose(language: Language): void }) => {
  const words = useWords();
  return (
    <fieldset class="languages">
      <legend class="hidden-text">{words.say('language_title')}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={words.language === language}
            onChange={() => choose(language)}
          />
          <span>{words.say(`language_${language}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
