import type { Person } from '../../mail/thread';
import { h, type VElement } from '../dom/vnode';
import type { Letter, State } from '../state';
import { parseRecipient } from './letters';

function chip(state: State, letter: Letter, person: Person): VElement {
  const remove = (event: Event) => {
    event.stopPropagation();
    letter.to = letter.to.filter((other) => other !== person);
    state.render();
  };
  return h(
    'div',
    {
      key: person.email,
      class: 'afV agY',
      role: 'option',
      tabindex: -1,
      'data-name': person.name,
      'data-hovercard-id': person.email,
      'aria-label': `${person.name} <${person.email}>`,
    },
    h('div', { class: 'afX' }, h('div', { class: 'akl' }, person.name)),
    h('div', { class: 'afY', role: 'button', 'aria-label': state.words.remove, onclick: remove }, '×'),
  );
}

function takeTyped(state: State, letter: Letter, field: HTMLInputElement): void {
  const person = parseRecipient(field.value);
  if (!person) return;
  letter.to.push(person);
  field.value = '';
  state.render();
}

function recipientField(state: State, letter: Letter): VElement {
  return h('input', {
    class: 'agP aFw',
    role: 'combobox',
    'aria-label': state.words.recipients,
    size: 20,
    onblur: (event) => takeTyped(state, letter, event.currentTarget as HTMLInputElement),
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Enter' && key !== ',' && key !== ';') return;
      event.preventDefault();
      takeTyped(state, letter, event.currentTarget as HTMLInputElement);
    },
  });
}

/** Who gets the mail, as chips, and a field for one more. */
export function recipientRows(state: State, letter: Letter): VElement {
  const list = h(
    'div',
    { role: 'listbox', class: 'agJ aFw', 'aria-label': state.words.recipients },
    h('div', null, h('div', { class: 'ahs' }, ...letter.to.map((person) => chip(state, letter, person)))),
  );
  // Four plain boxes stand between the named one and the list, as in the real window.
  const boxes = h(
    'div',
    null,
    h('div', null, h('div', null, h('div', { class: 'akg' }, list, recipientField(state, letter)))),
  );
  const named = h('div', { class: 'anm', name: 'to' }, h('div', { class: 'aUy' }, boxes));
  const cell = h('td', { class: 'eV' }, h('div', null, h('div', null, named)));
  return h('table', { class: 'GS' }, h('tbody', null, h('tr', { class: 'bzf' }, cell)));
}
