import type { Thread } from '../mail/thread';
import type { WorldOptions } from '../options';
import { createMailbox } from './api';
import { type Mounted, mount } from './dom/mount';
import { mutator } from './dom/mutate';
import { patch } from './dom/patch';
import { wholePage } from './frame/page';
import { pageTitle } from './frame/title';
import { listenForKeys } from './keys';
import { rowId } from './list/list';
import { addStyles, applyLook } from './look';
import { showAddress } from './navigate';
import { createState } from './state';

declare const WORLD: { options: WorldOptions; threads: Thread[] };

const state = createState(WORLD.options, WORLD.threads);
const { mutations, seed, reuse } = state.options;
const mutate = mutator(mutations, seed);
let shown: Mounted | null = null;

function draw(): void {
  const wanted = mutate(wholePage(state));
  document.title = pageTitle(state);
  if (shown) {
    patch(shown, wanted, reuse === 'text' ? 'new-node' : 'same-node');
    return;
  }
  shown = mount(wanted);
  document.body.append(shown.node);
}

state.render = () => {
  draw();
  // Another conversation may stand under the pointer now: its buttons are made anew.
  if (state.hoveredRow?.isConnected) state.hoveredRow.dispatchEvent(new MouseEvent('mouseenter'));
};

function hoverRow(index: number): void {
  state.hoveredRow?.dispatchEvent(new MouseEvent('mouseleave'));
  const row = document.getElementById(rowId(state, index));
  if (!row) throw new Error(`There is no line ${index} in the list.`);
  row.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  row.dispatchEvent(new MouseEvent('mouseenter'));
}

function tick(): void {
  state.minutes = (state.minutes % 59) + 1;
  draw();
}

addStyles(state);
applyLook(state);
if (state.route.popOut !== null) document.body.className = 'aAU xE Su';
listenForKeys(state);
window.mailbox = createMailbox(state, hoverRow, tick);
showAddress(state);
window.addEventListener('hashchange', () => showAddress(state));
window.addEventListener('popstate', () => showAddress(state));

// The real page counts on its own: the reader must not do work for it.
if (state.options.tickMs > 0) setInterval(tick, state.options.tickMs);
