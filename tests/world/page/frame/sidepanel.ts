import { icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import type { State } from '../state';
import { settingsPanel } from './settings';

// The panels name people who are not in the conversation: whoever reads the page must not take them for it.
function calendarPanel(state: State): VElement {
  const guest = { name: 'Walter Prinz', email: 'walter.prinz@guest.example' };
  const chip = h(
    'span',
    { email: guest.email, name: guest.name, 'data-hovercard-id': guest.email },
    guest.name,
  );
  return h(
    'div',
    { class: 'brC-event' },
    h('b', null, '11:00'),
    ' ',
    state.words.calendar,
    h('br', null),
    chip,
  );
}

function assistantPanel(state: State): VElement {
  const text = h(
    'div',
    { class: 'brC-answer' },
    'Walter Prinz (',
    h('a', { href: 'mailto:walter.prinz@guest.example' }, 'walter.prinz@guest.example'),
    ')',
  );
  return h('div', null, h('div', { class: 'brC-question' }, state.words.assistant), text);
}

function panelOf(state: State, panel: NonNullable<State['sidePanel']>): VElement {
  const { words } = state;
  const titles = { calendar: words.calendar, assistant: words.assistant, settings: words.settings };
  const contents = { calendar: calendarPanel, assistant: assistantPanel, settings: settingsPanel };
  const close = () => {
    state.sidePanel = null;
    state.render();
  };
  const closing = h(
    'span',
    { class: 'brC-x', role: 'button', 'aria-label': words.close, onclick: close },
    icon('close'),
  );
  return h(
    'div',
    { key: panel, class: 'brC-brG', role: 'complementary', 'aria-label': words.sidePanel },
    h('div', { class: 'brC-title' }, titles[panel], closing),
    contents[panel](state),
  );
}

/** The narrow bar of other programs at the edge, and the panel that is open. */
export function sidePanel(state: State): VElement {
  const { words } = state;
  const toggle = () => {
    state.sidePanel = state.sidePanel === 'calendar' ? null : 'calendar';
    state.render();
  };
  const calendar = h(
    'div',
    { class: 'bse-bvF-I', role: 'tab', 'aria-label': words.calendar, tabindex: 0, onclick: toggle },
    icon('calendar'),
  );
  return h(
    'div',
    { class: 'brC-aT5-aOt' },
    state.sidePanel !== null && panelOf(state, state.sidePanel),
    h(
      'div',
      { key: 'bar', class: 'brC-aT5-aOt-Jw', role: 'navigation', 'aria-label': words.sidePanel },
      calendar,
    ),
  );
}
