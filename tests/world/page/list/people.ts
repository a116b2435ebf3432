import type { Person } from '../../mail/thread';
import { h, type VElement, type VNode } from '../dom/vnode';
import { type State, shownName } from '../state';
import type { Entry } from './entries';

function uniqueSenders(entry: Entry): Person[] {
  const byEmail = new Map(entry.messages.map((message) => [message.from.email, message.from]));
  const all = [...byEmail.values()];
  return all.length > 3 ? [all[0] as Person, ...all.slice(-2)] : all;
}

interface Look {
  unread: boolean;
  isShort: boolean;
  isVisible: boolean;
}

function personSpan(state: State, person: Person, key: string, look: Look): VElement {
  const { unread, isShort, isVisible } = look;
  const name = shownName(state, person);
  const span = h(
    'span',
    {
      class: unread ? 'zF' : 'yP',
      email: person.email,
      name,
      'data-hovercard-id': person.email,
      'data-hovercard-owner-id': isVisible && '145',
    },
    isShort ? (name.split(' ')[0] ?? name) : name,
  );
  return h('span', { key, class: 'bA4' }, span);
}

/** Who stands in a row: the senders, or the recipients in the list of sent mail, and the number of mails. */
export function rowPeople(state: State, entry: Entry, isVisible: boolean): VNode[] {
  const isSent = state.route.list === 'sent';
  const people = isSent ? entry.last.to : uniqueSenders(entry);
  const look = { unread: entry.unread, isShort: people.length > 1, isVisible };
  const nodes: VNode[] = [isSent ? state.words.toPrefix : ''];
  people.forEach((person, index) => {
    if (index > 0) nodes.push(', ');
    nodes.push(personSpan(state, person, `person ${index}`, look));
  });
  if (entry.messages.length > 1)
    nodes.push(' ', h('span', { key: 'count', class: 'bx0' }, String(entry.messages.length)));
  return nodes;
}
