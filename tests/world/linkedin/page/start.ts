import { type Mounted, mount } from '../../page/dom/mount';
import { patch } from '../../page/dom/patch';
import type { LinkedInOptions } from '../options';
import { createLinkedIn } from './api';
import { emberPage } from './ember/page';
import { listenForKeys } from './keys';
import { addStyles, applyLook } from './look';
import { listenForClicks, showLater } from './navigate';
import { newPage } from './new/page';
import { addMessageBubbles } from './overlay';
import { createState } from './state';
import { pageTitle } from './title';

/** Lets the page begin at the address it stands at; it is a shell until it is hydrated. */
export function start(options: LinkedInOptions): void {
  const state = createState({ ...options });
  let shown: Mounted | null = null;
  state.render = () => {
    document.title = pageTitle(state);
    applyLook(state);
    const wanted = options.layout === 'ember' ? emberPage(state) : newPage(state);
    if (shown) patch(shown, wanted, options.reuse === 'text' ? 'new-node' : 'same-node');
    else {
      shown = mount(wanted);
      document.body.append(shown.node);
    }
  };
  window.addEventListener('error', (event) => state.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => state.errors.push(String(event.reason)));
  addStyles(state);
  listenForKeys(state);
  listenForClicks(state);
  window.linkedin = createLinkedIn(state);
  state.render();
  if (options.layout === '2026') addMessageBubbles();
  showLater(state, options.hydrateMs);
  // The real page counts on its own: the reader must not do work for it.
  if (options.tickMs > 0) setInterval(() => state.shown && window.linkedin.tick(), options.tickMs);
}
