import bg from '../public/_locales/bg/messages.json';
import bgPages from '../public/_locales/bg/pages.json';
import en from '../public/_locales/en/messages.json';
import enPages from '../public/_locales/en/pages.json';
import { type Language, type Speech, sentencesOf, speak } from './speak';

const books = { en: { ...sentencesOf(en), ...enPages }, bg: { ...sentencesOf(bg), ...bgPages } };

/** The key of a sentence. */
export type Word = keyof typeof en | keyof typeof enPages;

/** All that Pipeside says, for its pages, the card and the sidebar. */
export type Words = Speech<Word>;

/** All words in a language. */
export const wordsOf = (language: Language): Words => speak(books, language);
