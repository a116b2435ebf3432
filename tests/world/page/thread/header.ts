import { hashText } from '../../mail/random';
import type { Message, Person } from '../../mail/thread';
import { icon } from '../dom/icon';
import { h, type VElement } from '../dom/vnode';
import { type State, shownName } from '../state';
import { messageDate, shortDate } from '../words/dates';
import { fill } from '../words/languages';

const colours = ['#7e57c2', '#00897b', '#c2185b', '#5c6bc0', '#ef6c00', '#6d4c41', '#2e7d32', '#0277bd'];

/** The round picture of a person: the first letter on a colour that stays the same. */
export function avatar(person: Person): VElement {
  const colour = colours[hashText(person.email) % colours.length] ?? '#777';
  const letter = [...person.name.replace(/[^\p{L}]/gu, '')][0] ?? '?';
  return h(
    'div',
    { class: 'aCi', 'aria-hidden': 'true' },
    h('div', { class: 'ajn', style: `background: ${colour}` }, letter.toUpperCase()),
  );
}

/** The sender with the address behind the name. */
export function senderLine(person: Person): VElement {
  const name = h(
    'span',
    { class: 'gD', email: person.email, name: person.name, 'data-hovercard-id': person.email },
    h('span', null, person.name),
  );
  const address = h(
    'span',
    { class: 'go' },
    h('span', { 'aria-hidden': 'true' }, '<'),
    person.email,
    h('span', { 'aria-hidden': 'true' }, '>'),
  );
  return h(
    'h3',
    { class: 'iw' },
    h('span', { class: 'qu', role: 'gridcell', tabindex: -1 }, name, ' ', address),
  );
}

// The recipients: "to me, Mara".
function recipientLine(state: State, message: Message): VElement {
  const [start = '', end = ''] = fill(state.words.to, '\u0000').split('\u0000');
  const spans = message.to.flatMap((person, index) => {
    const name = shownName(state, person);
    const shown =
      person.email === state.own.email || message.to.length === 1 ? name : (name.split(' ')[0] ?? name);
    const span = h(
      'span',
      { class: 'g2', dir: 'ltr', email: person.email, name, 'data-hovercard-id': person.email },
      shown,
    );
    return index > 0 ? [', ', span] : [span];
  });
  return h('span', { class: 'hb' }, start, ...spans, `${end} `);
}

/** The time of a message; the tooltip has the whole of it. */
export function messageTime(state: State, message: Message): VElement {
  const { words, options } = state;
  const full = messageDate(message.at, words.locale);
  return h(
    'span',
    { class: 'g3', title: full, alt: full, role: 'gridcell', tabindex: -1 },
    shortDate(message.at, options.today, words.locale),
  );
}

/** The header of an open message, a table in a table as in the real page. */
export function messageHeader(state: State, message: Message, reply: () => void): VElement {
  const { words } = state;
  const nested = h(
    'table',
    { cellpadding: 0, class: 'cf ix' },
    h('tbody', null, h('tr', null, h('td', null, senderLine(message.from)))),
  );
  const replyButton = h(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
      role: 'button',
      tabindex: 0,
      'data-tooltip': words.reply,
      'aria-label': words.reply,
      onclick: reply,
    },
    icon('reply'),
  );
  const more = h(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3',
      role: 'button',
      tabindex: 0,
      'aria-haspopup': 'true',
      'data-tooltip': words.moreOptions,
      'aria-label': words.moreOptions,
    },
    icon('more'),
  );
  const first = h(
    'tr',
    { class: 'acZ' },
    h('td', { class: 'gF gK' }, nested),
    h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, h('span', null), messageTime(state, message))),
    h('td', { class: 'gH' }),
    h('td', { class: 'gH acX bAm', rowspan: 2 }, replyButton, more),
  );
  const details = h(
    'div',
    {
      class: 'ajy',
      'aria-haspopup': 'true',
      'data-tooltip': words.details,
      'aria-label': words.details,
      role: 'button',
    },
    icon('down'),
  );
  const people = h(
    'td',
    { class: 'ady' },
    h('div', { class: 'iw ajw' }, recipientLine(state, message)),
    details,
  );
  const second = h(
    'tr',
    { class: 'acZ xD' },
    h(
      'td',
      { colspan: 3 },
      h('table', { cellpadding: 0, class: 'cf adz' }, h('tbody', null, h('tr', null, people))),
    ),
  );
  return h(
    'div',
    { class: 'gE iv gt' },
    h('table', { cellpadding: 0, class: 'cf gJ' }, h('tbody', null, first, second)),
  );
}
