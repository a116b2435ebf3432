import bg from '../public/_locales/bg/messages.json';
import bgPanel from '../public/_locales/bg/panel.json';
import en from '../public/_locales/en/messages.json';
import enPanel from '../public/_locales/en/panel.json';
import { type Language, sentencesOf, speak } from './speak';
import type { Words } from './words';

const books = { en: { ...sentencesOf(en), ...enPanel }, bg: { ...sentencesOf(bg), ...bgPanel } };

/** The words of the card and the sidebar, which stand in somebody's page and carry no others, in a language. */
export const panelWordsOf = (language: Language): Words => speak(books, language);
