/// <reference types="vite/client" />
import type { WorldOptions } from '../options';
import { mutateStyles } from './dom/mutate';
import type { State } from './state';
import colours from './style/colours.css?inline';
import compose from './style/compose.css?inline';
import frame from './style/frame.css?inline';
import list from './style/list.css?inline';
import pane from './style/pane.css?inline';
import sidePanel from './style/sidepanel.css?inline';
import thread from './style/thread.css?inline';
import { languages } from './words/languages';

/** Puts the style sheet into the page. */
export function addStyles(state: State): void {
  const sheet = document.createElement('style');
  const css = [colours, frame, sidePanel, list, pane, thread, compose].join('\n');
  sheet.textContent = mutateStyles(css, state.options.mutations, state.options.seed);
  document.head.append(sheet);
}

/** Sets language, direction, theme and density of the page. */
export function applyLook(state: State): void {
  const root = document.documentElement;
  root.lang = state.words.locale.slice(0, 2);
  root.dir = state.options.language === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = state.options.theme;
  root.setAttribute('data-look', `${state.options.theme} ${state.options.density}`);
}

/** Changes the language of the page while it runs. */
export function setLanguage(state: State, language: WorldOptions['language']): void {
  state.options.language = language;
  state.words = languages[language];
  applyLook(state);
  state.render();
}

/** Changes between light and dark while the page runs. */
export function setTheme(state: State, theme: WorldOptions['theme']): void {
  state.options.theme = theme;
  applyLook(state);
  state.render();
}
