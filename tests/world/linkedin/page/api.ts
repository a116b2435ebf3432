import type { LinkedInOptions } from '../options';
import { memberBy } from '../people/find';
import { setLanguage, setTheme } from './look';
import { goTo } from './navigate';
import { profileLink, searchLink } from './routes';
import type { State } from './state';

// What a test or the demo can do in the page without a pointer, as `window.linkedin`.
interface LinkedIn {
  /** Shortcuts as `window:j`, clicks as `pressed:follow:slug`, ways as `went:/in/…`, links away as `left:…`. */
  fired: string[];
  /** Errors that nobody caught, in the page's own world. */
  errors: string[];
  isHydrated(): boolean;
  open(slug: string): void;
  search(keywords: string, number?: number): void;
  goto(address: string): void;
  hover(slug: string | null): void;
  tick(): void;
  setLanguage(language: LinkedInOptions['language']): void;
  setTheme(theme: LinkedInOptions['theme']): void;
}

declare global {
  interface Window {
    linkedin: LinkedIn;
  }
}

/** Makes `window.linkedin`. */
export function createLinkedIn(state: State): LinkedIn {
  return {
    fired: state.fired,
    errors: state.errors,
    isHydrated: () => state.shown !== null,
    open(slug) {
      if (!memberBy(slug)) throw new Error(`There is no profile ${slug}.`);
      goTo(state, profileLink(slug));
    },
    search: (keywords, number) => goTo(state, searchLink(keywords, number)),
    goto: (address) => goTo(state, address),
    hover(slug) {
      state.hovered = slug;
      state.render();
    },
    tick() {
      state.unread = (state.unread % 9) + 1;
      state.render();
    },
    setLanguage: (language) => setLanguage(state, language),
    setTheme: (theme) => setTheme(state, theme),
  };
}
