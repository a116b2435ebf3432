import { h, type VElement } from '../../../page/dom/vnode';
import { memberBy } from '../../people/find';
import { uuid } from '../../people/ids';
import type { Member } from '../../people/member';
import { members } from '../../people/members';
import { hashed } from '../classes';
import { profileLink, type Route } from '../routes';
import type { State } from '../state';
import { column } from './frame';
import { actionFor, box, picture, text, verifiedSign } from './parts';
import { cardKey, topCard } from './topcard';

/** Somebody else beside what is shown: a name in a link in a link, a degree, a headline. */
export function otherPerson(state: State, member: Member): VElement {
  const href = profileLink(member.slug);
  const inner = h(
    'a',
    { class: hashed('plain'), href },
    member.name,
    ...(member.isVerified ? verifiedSign(state) : []),
  );
  const degree = state.words.degrees[Math.max(0, member.degree - 1)] ?? '';
  return box(
    'other',
    h(
      'a',
      { tabindex: 0, class: hashed('plain'), href, componentkey: uuid(`other ${member.slug}`) },
      picture('small'),
      box(
        'contents',
        box('line', text('strong', inner), text('quiet', `· ${degree}`)),
        text('small', member.headline),
      ),
    ),
    actionFor(state, member, 'aside'),
  );
}

function aside(state: State, member: Member): VElement {
  const others = members.filter((one) => one !== member).slice(0, 4);
  return h(
    'div',
    { class: hashed('aside'), componentkey: `profileAsideBrowsemap${member.slug}` },
    h(
      'section',
      { class: hashed('card'), componentkey: uuid(`browsemap ${member.slug}`) },
      h('h3', { class: hashed('title') }, state.words.others),
      ...others.map((one) => otherPerson(state, one)),
    ),
  );
}

function section(state: State, member: Member, card: 'About' | 'Experience'): VElement {
  const { words } = state;
  const key = cardKey(member, card === 'About' ? 'About' : 'ExperienceTopLevelSection');
  const content =
    card === 'About'
      ? h(
          'p',
          { class: hashed('text') },
          h('span', { 'data-testid': 'expandable-text-box' }, member.headline),
        )
      : box('contents', text('strong', 'Team lead'), text('small', member.company ?? 'Altfirma'));
  return h(
    'div',
    { class: hashed('contents'), componentkey: key },
    h(
      'section',
      { class: hashed('card'), componentkey: key },
      h('h2', { class: hashed('title') }, card === 'About' ? words.about : words.experience),
      content,
    ),
  );
}

function contactDialog(state: State, member: Member): VElement {
  const link = profileLink(member.slug);
  return h(
    'dialog',
    { key: 'contact', class: hashed('dialog'), open: true, 'data-testid': 'dialog' },
    h('header', { id: 'dialog-header' }, h('h2', { class: hashed('title') }, member.name)),
    h('h3', { class: hashed('title') }, state.words.contact),
    h('a', { class: hashed('link'), href: link }, link.replace('https://www.', '')),
  );
}

/** A card whose content has not come yet. */
export function placeholder(key: string): VElement {
  return h('div', { key: 'placeholder', class: hashed('card', 'waiting'), componentkey: key });
}

function detailsPage(state: State, member: Member): VElement {
  const back = h('a', { class: hashed('link'), href: profileLink(member.slug), 'aria-label': 'Back' }, '←');
  const title = h('h2', { class: hashed('title') }, state.words.experience);
  const row = box('contents', text('strong', 'Team lead'), text('small', member.company ?? 'Altfirma'));
  const list = h('section', { class: hashed('card'), componentkey: uuid('details') }, back, title, row);
  return column('details', 'profile.ProfileExperienceDetails', list, aside(state, member));
}

function notThere(state: State): VElement {
  const title = h('h2', { class: hashed('title') }, state.words.gone);
  return column('gone', 'profile.Profile', h('section', { class: hashed('card') }, title));
}

/** The profile that is shown: its card, other cards, other people. */
export function profileScreen(state: State, route: Route & { page: 'profile' }): VElement {
  const member = memberBy(route.slug);
  if (!member) return notThere(state);
  if (route.below === 'details') return detailsPage(state, member);
  const card = state.isLoading
    ? placeholder(cardKey(member, 'Topcard'))
    : topCard(state, member, state.half ?? member);
  return column(
    'profile',
    'profile.Profile',
    card,
    h('div', { class: hashed('contents'), componentkey: `ProfilePostConnectDrawer_${member.slug}` }),
    section(state, member, 'About'),
    h('div', { class: hashed('contents'), componentkey: cardKey(member, 'Services') }),
    section(state, member, 'Experience'),
    aside(state, member),
    route.below === 'contact' && contactDialog(state, member),
  );
}
