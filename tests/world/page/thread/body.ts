import type { Message } from '../../mail/thread';
import { h, type VElement, type VNode } from '../dom/vnode';
import type { State } from '../state';
import { messageDate } from '../words/dates';
import { fill } from '../words/languages';

const addressOrLink = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s<>]+[^\s<>.,])/g;

function linked(line: string): VNode[] {
  return line.split(addressOrLink).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const href = piece.startsWith('http') ? piece : `mailto:${piece}`;
    return h('a', { href, target: '_blank', rel: 'noreferrer' }, piece);
  });
}

function lines(text: string): VNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index > 0 ? [h('br', null), ...linked(line)] : linked(line)));
}

function quote(state: State, before: Message): VElement {
  const { words } = state;
  const [start = '', end = ''] = fill(words.wrote, messageDate(before.at, words.locale), '\u0000').split(
    '\u0000',
  );
  const email = h('a', { href: `mailto:${before.from.email}` }, before.from.email);
  return h(
    'div',
    { class: 'gmail_quote' },
    h(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `${start}${before.from.name} <`,
      email,
      `>${end}`,
      h('br', null),
    ),
    h('blockquote', { class: 'gmail_quote' }, ...lines(before.body)),
  );
}

/** The text of a mail, with the mail before it quoted and folded away. */
export function messageBody(state: State, message: Message, before: Message | undefined): VElement {
  const key = `quote ${message.id}`;
  const isUnfolded = state.expanded.has(key);
  const unfold = () => {
    if (!state.expanded.delete(key)) state.expanded.add(key);
    state.render();
  };
  const fold = h(
    'div',
    { class: 'yj6qo ajU' },
    h(
      'div',
      {
        class: 'ajR',
        role: 'button',
        tabindex: 0,
        'data-tooltip': state.words.trimmed,
        'aria-label': state.words.trimmed,
        'aria-expanded': String(isUnfolded),
        onclick: unfold,
      },
      '•••',
    ),
  );
  const quoted = before && [
    fold,
    h(
      'div',
      { class: isUnfolded ? 'adL' : 'adL adM', style: isUnfolded ? undefined : 'display: none' },
      quote(state, before),
    ),
  ];
  return h(
    'div',
    { class: 'ii gt' },
    h('div', { class: 'a3s aiL' }, h('div', { dir: 'auto' }, ...lines(message.body)), ...(quoted || [])),
  );
}
