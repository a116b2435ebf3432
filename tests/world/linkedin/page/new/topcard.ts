import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { uuid } from '../../people/ids';
import type { Member } from '../../people/member';
import { hashed } from '../classes';
import { profileLink } from '../routes';
import type { State } from '../state';
import { actionFor, box, picture, text } from './parts';

/** The component key of a card of a profile; it holds the member id. */
export function cardKey(member: Member, card: string): string {
  return `com.linkedin.sdui.profile.card.ref${member.id}${card}`;
}

function button(state: State, name: string): VElement {
  const press = () => state.fired.push(`pressed:${name}`);
  return h(
    'button',
    { class: hashed('button'), type: 'button', componentkey: uuid(name), onclick: press },
    h('span', { class: hashed('label') }, h('span', null, name)),
  );
}

// The degree stands twice, and the two can differ; the second is the one that is not seen.
function degreeLines(state: State, member: Member): VNode[] {
  if (member.degree === 0) return [];
  const { degrees } = state.words;
  const unseen = h('p', { class: hashed('text', 'quiet', 'unseen') }, `· ${degrees[1]}`);
  return [text('quiet', `· ${degrees[member.degree - 1] ?? ''}`), box('contents', unseen)];
}

function nameLine(state: State, named: Member): VElement {
  const sign = h('span', { class: hashed('sign'), role: 'img', 'aria-label': state.words.verified });
  const heading = box(
    'names',
    h('h2', { class: hashed('name') }, named.name),
    named.isVerified && box('contents', sign),
  );
  const props = { tabindex: 0, class: hashed('plain'), href: profileLink(named.slug) };
  return h(
    'a',
    { ...props, componentkey: uuid(`name ${named.slug}`) },
    h('div', { class: hashed('contents'), componentkey: uuid(`named ${named.slug}`) }, heading),
  );
}

function mutualLine(state: State, member: Member): VElement | false {
  if (member.mutual.length === 0) return false;
  const href = `https://www.linkedin.com/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=${member.id}`;
  const faces = member.mutual.map(() => h('li', null, picture('small')));
  const inner = h(
    'a',
    { class: hashed('plain'), href },
    h('strong', null, 'Iris Bauer'),
    ` ${state.words.mutual}`,
  );
  // A link in a link: the real page makes its nodes by script, so it can.
  return h(
    'a',
    { tabindex: 0, class: hashed('plain', 'mutual'), href, componentkey: uuid(`mutual ${member.slug}`) },
    h('ul', { role: 'presentation', class: hashed('faces') }, ...faces),
    box('contents', text('quiet', inner)),
  );
}

function actions(state: State, member: Member): VElement {
  const { words } = state;
  if (member.degree > 0)
    return box('actions', box('contents', actionFor(state, member, 'card')), button(state, words.more));
  const href = `${profileLink(member.slug)}edit/intro/`;
  const props = { class: hashed('button'), 'aria-disabled': 'false', 'aria-label': words.editIntro, href };
  return box(
    'actions',
    button(state, words.openTo),
    button(state, words.addSection),
    h('a', { ...props, componentkey: uuid('edit') }, h('span', { class: hashed('label') }, '✎')),
  );
}

/**
 * The first card of a profile; `named` is whose name stands in it already. Its nodes have no keys, so the next
 * profile is written into the same ones.
 */
export function topCard(state: State, member: Member, named: Member = member): VElement {
  const link = profileLink(member.slug);
  const places = [member.company, member.school].filter((one) => one !== null);
  const buttons = places.map((place) =>
    h('div', { role: 'button', tabindex: 0, class: hashed('place') }, picture('small'), text('small', place)),
  );
  const contact = h(
    'a',
    { class: hashed('link'), href: `${link}overlay/contact-info/` },
    state.words.contact,
  );
  const connections = h(
    'a',
    {
      tabindex: 0,
      class: hashed('plain'),
      href: `${link}details/connections/`,
      componentkey: uuid(`many ${link}`),
    },
    text('quiet', state.words.connections),
  );
  const face = h(
    'a',
    { tabindex: 0, class: hashed('plain', 'face'), href: link, componentkey: uuid(`face ${link}`) },
    h('div', { class: hashed('contents'), 'aria-label': state.words.photo }, picture('large')),
  );
  const key = cardKey(member, 'Topcard');
  return h(
    'div',
    { class: hashed('contents'), componentkey: key },
    h(
      'section',
      { class: hashed('card'), componentkey: key },
      box('cover'),
      face,
      box('line', nameLine(state, named), ...degreeLines(state, member)),
      text('headline', member.headline),
      places.length > 0 && text('place', places.join(' · ')),
      box('line', text('quiet', member.location), text('quiet', '·'), text('quiet', contact)),
      box('places', ...buttons),
      box('contents', connections),
      mutualLine(state, member),
      actions(state, member),
    ),
  );
}
