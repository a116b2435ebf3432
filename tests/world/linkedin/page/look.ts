/// <reference types="vite/client" />
import type { LinkedInOptions } from '../options';
import { hashStyles } from './classes';
import type { State } from './state';
import ember from './style/ember.css?inline';
import fresh from './style/new.css?inline';
import { languages } from './words/words';

/** Puts the style sheet of the layout into the page. */
export function addStyles(state: State): void {
  const sheet = document.createElement('style');
  sheet.textContent = state.options.layout === 'ember' ? ember : hashStyles(fresh);
  document.head.append(sheet);
}

/** Sets language, direction, theme and the marks by which the layouts are told apart. */
export function applyLook(state: State): void {
  const { language, layout, theme } = state.options;
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.style.colorScheme = theme;
  root.setAttribute('data-look', theme);
  if (layout === 'ember')
    document.body.className = `render-mode-BIGPIPE nav-v2 ember-application${state.shown ? ' boot-complete' : ''}`;
}

/** Changes between light and dark while the page runs. */
export function setTheme(state: State, theme: LinkedInOptions['theme']): void {
  state.options.theme = theme;
  applyLook(state);
  state.render();
}

/** Changes the language of the page while it runs. */
export function setLanguage(state: State, language: LinkedInOptions['language']): void {
  state.options.language = language;
  state.words = languages[language];
  applyLook(state);
  state.render();
}
