import type { Message } from '../../mail/thread';
import { h, type VElement } from '../dom/vnode';
import type { State } from '../state';
import { messageBody } from './body';
import { avatar, messageHeader, messageTime, senderLine } from './header';

function ids(message: Message): Record<string, string | undefined> {
  return { 'data-message-id': `#${message.id}`, 'data-legacy-message-id': message.legacyId ?? undefined };
}

/** A message that is folded to one line: sender, beginning of the text, time. */
export function foldedMessage(state: State, message: Message): VElement {
  const unfold = () => {
    state.expanded.add(message.id);
    state.render();
  };
  const row = h(
    'tr',
    { class: 'adfr' },
    h('td', { class: 'gF gK' }, senderLine(message.from)),
    h('td', { class: 'iA g6' }, message.body.replace(/\s+/g, ' ').slice(0, 140)),
    h('td', { class: 'gH' }, messageTime(state, message)),
  );
  return h(
    'div',
    { key: message.id, class: 'kv ie nH oy8Mbf', role: 'listitem', tabindex: -1, onclick: unfold },
    h(
      'div',
      { class: 'adf ads', ...ids(message) },
      h('div', { class: 'aju' }, avatar(message.from)),
      h('div', { class: 'gs' }, h('table', { cellpadding: 0, class: 'cf gJ adfx' }, h('tbody', null, row))),
    ),
  );
}

/** A message that is open, with the header and the text. */
export function openMessage(
  state: State,
  message: Message,
  before: Message | undefined,
  reply: () => void,
): VElement {
  return h(
    'div',
    { key: message.id, class: 'h7 ie nH oy8Mbf', role: 'listitem', tabindex: -1 },
    h(
      'div',
      { class: 'Bk' },
      h(
        'div',
        { class: 'G3 G2' },
        h(
          'div',
          null,
          h(
            'div',
            null,
            h(
              'div',
              { class: 'adn ads', ...ids(message) },
              h('div', { class: 'aju' }, avatar(message.from)),
              h(
                'div',
                { class: 'gs' },
                messageHeader(state, message, reply),
                messageBody(state, message, before),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
