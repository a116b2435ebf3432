import type { Message } from '../../mail/thread';
import { letterForm } from '../compose/compose';
import { startLetter } from '../compose/letters';
import { icon } from '../dom/icon';
import { h, type VElement, type VNode } from '../dom/vnode';
import { withEmoji } from '../list/emoji';
import type { Entry } from '../list/entries';
import type { State } from '../state';
import { foldedMessage, openMessage } from './message';
import { popOutAddress } from './popout';

/** Opens the form for a reply at the end of the conversation. */
export function startReply(state: State, entry: Entry): void {
  const isOpen = state.letters.some((letter) => letter.threadId === entry.thread.id);
  if (isOpen) return;
  const lastOther = [...entry.messages].reverse().find((message) => message.from.email !== state.own.email);
  const to = lastOther ? [lastOther.from] : entry.last.to;
  startLetter(state, to, `Re: ${entry.thread.subject}`, entry.thread.id);
  state.render();
}

function subjectHead(state: State, entry: Entry): VElement {
  const { thread } = entry;
  const isFresh = thread.messages.every((message) => message.legacyId === null);
  const subject = h(
    'h2',
    {
      class: 'hP',
      jsname: 'r4nke',
      tabindex: -1,
      // A conversation written a moment ago stands in the real page with the word "undefined".
      'data-thread-perm-id': isFresh ? 'undefined' : thread.permId,
      'data-legacy-thread-id': isFresh ? undefined : thread.legacyId,
    },
    withEmoji(thread.subject || state.words.noSubject),
  );
  const popOut = h(
    'a',
    {
      class: 'bBX',
      href: popOutAddress(thread),
      target: '_blank',
      'aria-label': state.words.print,
      'data-tooltip': state.words.print,
    },
    icon('forward'),
  );
  const labels = thread.labels.map((label) =>
    h('div', { class: 'hU hM', title: label }, h('span', { class: 'hN' }, label)),
  );
  return h(
    'div',
    { class: 'nH V8djrc byY' },
    h(
      'div',
      { class: 'nH' },
      h('div', { class: 'ha' }, subject, ' ', h('span', { class: 'J-J5-Ji' }, ...labels)),
    ),
    popOut,
  );
}

function messageNodes(state: State, entry: Entry): VNode[] {
  const { messages, thread } = entry;
  return messages.map((message: Message, index) => {
    const isLast = index === messages.length - 1;
    const isFolded = messages.length > 2 && !isLast && !state.expanded.has(message.id);
    if (isFolded) return foldedMessage(state, message);
    const before = thread.messages[thread.messages.indexOf(message) - 1];
    return openMessage(state, message, before, () => startReply(state, entry));
  });
}

function replyArea(state: State, entry: Entry): VElement {
  const { words } = state;
  const letter = state.letters.find((one) => one.threadId === entry.thread.id);
  if (letter)
    return h(
      'div',
      { key: `reply ${letter.key}`, class: 'ip adB' },
      h('div', { class: 'M9' }, letterForm(state, letter)),
    );
  return h(
    'div',
    { key: 'reply', class: 'nr wR' },
    h(
      'span',
      { class: 'ams bkH', role: 'link', tabindex: 0, onclick: () => startReply(state, entry) },
      icon('reply'),
      words.reply,
    ),
    h('span', { class: 'ams bkG', role: 'link', tabindex: 0 }, icon('forward'), words.forward),
  );
}

/** A conversation: subject, messages, and the place for a reply. */
export function threadBody(state: State, entry: Entry): VElement {
  return h(
    'div',
    { class: 'nH a98 iY' },
    subjectHead(state, entry),
    h(
      'div',
      { class: 'nH aHU' },
      h(
        'div',
        { class: 'nH hx' },
        h('div', { class: 'nH', role: 'list' }, ...messageNodes(state, entry)),
        replyArea(state, entry),
      ),
    ),
  );
}
