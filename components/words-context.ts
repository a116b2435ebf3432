import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from '../lib/words';

/** The words of the language that the person set. */
export const WordsContext = createContext<Words>(wordsOf('en'));

/** The words for a component. */
export const useWords = (): Words => useContext(WordsContext);
