import bg from '../public/_locales/bg/messages.json';
import en from '../public/_locales/en/messages.json';
import { browser } from './browser';
import { type Language, type Speech, sentencesOf, speak } from './speak';

const books = { en: sentencesOf(en), bg: sentencesOf(bg) };

/** What the background says: badges, what was done, what went wrong. The words of our own pages are not among it. */
export type FewWords = Speech<keyof typeof en>;

/** The background's words in a language. */
export const fewWordsOf = (language: Language): FewWords => speak(books, language);

/** The language the browser speaks with us: that of the words it picked, which `getUILanguage` does not always agree with. */
export const browserLanguage = (): Language =>
  browser.i18n.getMessage('languageCode') === 'bg' ? 'bg' : 'en';
