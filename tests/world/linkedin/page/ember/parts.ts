import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { hex } from '../../people/ids';

// Letters for hexadecimal digits: the made-up class names of this layout have letters only.
const letters = 'abCDefGHijKLmnOP';

/** A class name of 32 letters as the builds of this layout made them, the same for the same word. */
export function made(word: string): string {
  const digits = [0, 1, 2, 3].map((part) => hex(`${part} ember ${word}`)).join('');
  return [...digits].map((digit) => letters[Number.parseInt(digit, 16)]).join('');
}

/** An id as this layout numbers its views; the same place has the same number. */
export function emberId(place: string): string {
  return `ember${Number.parseInt(hex(place).slice(0, 3), 16)}`;
}

/** A text that stands twice, once for the eye and once for being read out. */
export function twice(text: string, aloud = text): VNode[] {
  return [h('span', { 'aria-hidden': 'true' }, text), h('span', { class: 'visually-hidden' }, aloud)];
}

/** A button of this layout; `press` is what happens. */
export function emberButton(name: string, label: string | undefined, press: () => void): VElement {
  return h(
    'button',
    {
      class: 'artdeco-button artdeco-button--2 artdeco-button--secondary ember-view',
      id: emberId(`button ${name}`),
      type: 'button',
      'aria-label': label,
      onclick: press,
    },
    h('span', { class: 'artdeco-button__text' }, name),
  );
}
