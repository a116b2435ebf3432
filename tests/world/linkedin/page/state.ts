import type { LinkedInOptions } from '../options';
import type { Member } from '../people/member';
import { parseRoute, type Route } from './routes';
import { languages, type Words } from './words/words';

/** Everything the page knows. */
export interface State {
  options: LinkedInOptions;
  words: Words;
  /** What the address asks for. */
  route: Route;
  /** What stands in the page; null until it is hydrated. */
  shown: Route | null;
  /** Whose name already stands in the card of somebody else. */
  half: Member | null;
  isLoading: boolean;
  /** The person under the pointer. */
  hovered: string | null;
  cursor: number;
  unread: number;
  fired: string[];
  errors: string[];
  render(): void;
}

/** The state with which the page begins; `render` is put in later. */
export function createState(options: LinkedInOptions): State {
  return {
    options,
    words: languages[options.language],
    route: parseRoute(location.pathname, location.search),
    shown: null,
    half: null,
    isLoading: false,
    hovered: null,
    cursor: -1,
    unread: 3,
    fired: [],
    errors: [],
    render() {},
  };
}
