import { blank } from '../../../page/dom/blank';
import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { uuid } from '../../people/ids';
import type { Member } from '../../people/member';
import { hashed } from '../classes';
import type { State } from '../state';

/** A box without a meaning of its own, of which the real page is full. */
export function box(name: string, ...children: (VNode | undefined | false)[]): VElement {
  return h(
    'div',
    { class: hashed(name), 'data-display-contents': name === 'contents' && 'true' },
    ...children,
  );
}

/** A picture, with an empty alternative text as the real page has it when the name stands beside. */
export function picture(name: string, alt = ''): VElement {
  const img = h('img', { class: hashed('image'), alt, src: blank });
  return h('figure', { class: hashed('figure', name), 'aria-hidden': alt === '' && 'true' }, img);
}

/** A paragraph. */
export function text(name: string, ...children: VNode[]): VElement {
  return h('p', { class: hashed('text', name) }, ...children);
}

/** What one can do with somebody: write, connect or follow; pressed it says so in `fired` and goes nowhere. */
export function actionFor(state: State, member: Member, where: string): VElement {
  const { words } = state;
  const kind = member.degree === 1 ? 'message' : member.degree === 2 ? 'connect' : 'follow';
  const press = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    state.fired.push(`pressed:${kind}:${member.slug}`);
  };
  const label = h('span', { class: hashed('label') }, h('span', null, words[kind]));
  const props = {
    class: hashed('button', kind),
    componentkey: uuid(`${where} ${kind} ${member.slug}`),
    'aria-label': `${words[kind]}: ${member.name}`,
    onclick: press,
  };
  if (kind === 'follow') return h('button', { ...props, type: 'button' }, label);
  const href =
    kind === 'connect'
      ? `/preload/custom-invite/?vanityName=${encodeURIComponent(member.slug)}`
      : `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${member.id}&recipient=${member.id}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  return h('a', { ...props, 'aria-disabled': 'false', href }, label);
}

/** The sign that somebody is verified; its label is the only text. */
export function verifiedSign(state: State): VNode[] {
  return [
    h('span', { class: hashed('space') }, ' '),
    h('span', { class: hashed('sign'), role: 'img', 'aria-label': state.words.verified }, ''),
  ];
}
