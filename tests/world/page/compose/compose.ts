import { icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import { sendNew, sendReply } from '../mailbox';
import type { Letter, State } from '../state';
import { closeLetter } from './letters';
import { recipientRows } from './recipients';

// Sends what is written and closes the window.
function sendLetter(state: State, letter: Letter): void {
  if (letter.to.length === 0) return;
  const thread = state.threads.find((one) => one.id === letter.threadId);
  closeLetter(state, letter);
  if (thread) sendReply(state, thread, letter.to, letter.body);
  else sendNew(state, letter.to, letter.subject, letter.body);
}

/** The form of a mail: recipients, subject (not for a reply), text, "Send". */
export function letterForm(state: State, letter: Letter): VElement {
  const { words } = state;
  const subject = h('input', {
    class: 'aoT',
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
    // What is being typed stands in the field alone, not in the page's text.
    value: letter.title,
    oninput: (event) => {
      letter.subject = (event.currentTarget as HTMLInputElement).value;
    },
    // As in the real page: the window is named anew once the field is left, not while somebody types.
    onchange: () => {
      letter.title = letter.subject;
      state.render();
    },
  });
  const body = h('div', {
    class: 'Am Al editable LW-avf',
    contenteditable: 'true',
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.body,
    tabindex: 1,
    oninput: (event) => {
      letter.body = (event.currentTarget as HTMLElement).innerText;
    },
    onkeydown: (event) => {
      const typed = event as KeyboardEvent;
      if (typed.key === 'Enter' && (typed.ctrlKey || typed.metaKey)) sendLetter(state, letter);
    },
  });
  const send = h(
    'div',
    {
      class: 'T-I J-J5-Ji aoO T-I-atl',
      role: 'button',
      tabindex: 1,
      'data-tooltip': words.send,
      onclick: () => sendLetter(state, letter),
    },
    words.send,
  );
  const discard = h(
    'div',
    {
      class: 'og T-I J-J5-Ji',
      role: 'button',
      'aria-label': words.remove,
      onclick: () => closeLetter(state, letter),
    },
    icon('trash'),
  );
  const form = h(
    'form',
    { class: 'bAs' },
    h('div', null, recipientRows(state, letter)),
    !letter.threadId && h('div', { class: 'aoD az6' }, subject),
  );
  const table = h(
    'table',
    { class: 'aoP aoC', role: 'presentation' },
    h(
      'tbody',
      null,
      h(
        'tr',
        null,
        h(
          'td',
          { class: 'I5' },
          form,
          h('div', { class: 'Ap' }, body),
          h('div', { class: 'aDh' }, send, discard),
        ),
      ),
    ),
  );
  return h('div', { role: 'region', class: 'aaZ' }, table);
}

function letterWindow(state: State, letter: Letter): VElement {
  const { words } = state;
  const title = h('div', { class: 'aYF', id: `:c.${letter.key}` }, letter.title || words.newMessage);
  const close = h(
    'span',
    { class: 'Ha', role: 'button', 'aria-label': words.close, onclick: () => closeLetter(state, letter) },
    icon('close'),
  );
  return h(
    'div',
    {
      key: `letter ${letter.key}`,
      class: 'nn nH aoI',
      role: 'dialog',
      'aria-labelledby': `:c.${letter.key}`,
    },
    h('div', { class: 'nH Hd' }, h('div', { class: 'Hp' }, title, close)),
    h(
      'div',
      { class: 'M9' },
      h('div', null, h('div', { jsaction: 'rcuQ6b:npT2md' }, letterForm(state, letter))),
    ),
  );
}

/** The windows of new mails at the lower edge. */
export function letterWindows(state: State): VElement {
  const windows = state.letters
    .filter((letter) => !letter.threadId)
    .map((letter) => letterWindow(state, letter));
  return h(
    'div',
    { class: 'dw' },
    h('div', { class: 'nH' }, h('div', { class: 'nH' }, h('div', { class: 'no' }, ...windows))),
  );
}
