import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { panelWordsOf } from '../lib/panel-words';
import type { Words } from '../lib/words';

/** The words of the language that the person set. */
export const WordsContext = createContext<Words>(panelWordsOf('en'));

/** The words for a component. */
export const useWords = (): Words => useContext(WordsContext);
