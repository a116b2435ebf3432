import { render } from 'preact';
import '../../components/tokens.css';
import { allWordsOf } from '../../lib/dashboard-words';
import type { Language } from '../../lib/speak';
import { Catalogue } from './catalogue';
import { Frames } from './frames';
import './page.css';
import { crooked, smallTargets, spills, texts } from './probes';
import { shows } from './shows';
import { forceTheme, prefersDark } from './theme';

/** What the gallery's page can be asked from outside. */
export interface Gallery {
  /** The shows and the names of their states. */
  states(): Readonly<Record<string, readonly string[]>>;
  /** Draws one show anew, all when none is named; done when nothing changes any more. */
  draw(language: Language, show?: string): Promise<void>;
  readonly spills: typeof spills;
  readonly smallTargets: typeof smallTargets;
  readonly crooked: typeof crooked;
  readonly texts: typeof texts;
}

const place = document.body.appendChild(document.createElement('div'));

// Closed roots keep a page out; here the tests and axe must look in.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  return attachShadow.call(this, { ...init, mode: 'open' });
};

/** Keeps a component that takes the focus from scrolling the catalogue around it. */
const focusInPlace = (): void => {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    focus.call(this, { ...options, preventScroll: true });
  };
};

const settled = async (): Promise<void> => {
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const changes = new MutationObserver(() => undefined);
  changes.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  // Preact runs effects a turn after the frame, and what is asked in one is drawn in a later one.
  do {
    changes.takeRecords();
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (changes.takeRecords().length > 0);
  changes.disconnect();
};

const draw = async (language: Language, show?: string, isDark = prefersDark()): Promise<void> => {
  document.documentElement.lang = language;
  render(null, place);
  render(<Frames show={show} look={{ words: allWordsOf(language), isDark }} />, place);
  await settled();
};

const gallery: Gallery = {
  states: () => Object.fromEntries(Object.entries(shows).map(([name, show]) => [name, Object.keys(show)])),
  draw,
  spills,
  smallTargets,
  crooked,
  texts,
};
Object.assign(globalThis, { pipesideGallery: gallery });

const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'bg' ? 'bg' : 'en';
const theme = asked.get('theme') ?? (prefersDark() ? 'dark' : 'light');
const isDark = theme === 'dark';
const show = asked.get('show');
if (!asked.has('empty')) {
  forceTheme(isDark);
  const width = asked.get('width') === '320' ? '320' : '380';
  if (show !== null) {
    focusInPlace();
    void draw(language, show, isDark);
  } else render(<Catalogue choice={{ language, theme: isDark ? 'dark' : 'light', width }} />, place);
}
