import { ownerOf } from '../mail/accounts';
import type { Person, Thread } from '../mail/thread';
import type { WorldOptions } from '../options';
import { parseRoute, type Route } from './routes';
import { languages } from './words/languages';
import type { Words } from './words/words';

/** A mail that is being written; `threadId` is set for a reply. */
export interface Letter {
  key: number;
  to: Person[];
  subject: string;
  /** The subject as the window's head says it. */
  title: string;
  body: string;
  threadId?: string;
}

/** Everything the page knows. */
export interface State {
  options: WorldOptions;
  own: Person;
  words: Words;
  threads: Thread[];
  address: string;
  route: Route;
  openIds: string[];
  cursor: number;
  checked: Set<string>;
  expanded: Set<string>;
  letters: Letter[];
  sidePanel: 'calendar' | 'assistant' | 'settings' | null;
  minutes: number;
  fired: string[];
  hoveredRow: Element | null;
  render(): void;
}

/** The state with which the page begins; `render` is put in later. */
export function createState(options: WorldOptions, threads: Thread[]): State {
  return {
    options,
    own: ownerOf(options),
    words: languages[options.language],
    threads,
    address: '',
    route: parseRoute(location.hash, location.search),
    openIds: [],
    cursor: 0,
    checked: new Set(),
    expanded: new Set(),
    letters: [],
    sidePanel: null,
    minutes: 3,
    fired: [],
    hoveredRow: null,
    render() {},
  };
}

/** How somebody is called on the page: the own address is "me" in the language of the page. */
export function shownName(state: State, person: Person): string {
  return person.email === state.own.email ? state.words.me : person.name;
}
