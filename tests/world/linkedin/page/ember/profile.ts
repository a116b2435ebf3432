import { blank } from '../../../page/dom/blank';
import { h, type VElement } from '../../../page/dom/vnode';
import { memberBy } from '../../people/find';
import type { Member } from '../../people/member';
import { members } from '../../people/members';
import { profileLink, type Route } from '../routes';
import type { State } from '../state';
import { emberButton, emberId, made, twice } from './parts';

function placeButton(label: string, name: string): VElement {
  const inner = h('div', { class: `${made('clamp')} inline-show-more-text--is-collapsed`, dir: 'ltr' }, name);
  return h(
    'li',
    { class: made('place') },
    h(
      'button',
      { class: `${made('placebutton')} text-align-left`, 'aria-label': label, type: 'button' },
      h('span', { class: `${made('placetext')} hoverable-link-text text-body-small t-black` }, inner),
    ),
  );
}

function heading(state: State, member: Member, named: Member): VElement {
  const name = h('h1', { class: `${made('name')} inline t-24 v-align-middle break-words` }, named.name);
  const about = `/in/${encodeURIComponent(named.slug)}/overlay/about-this-profile/`;
  const link = h('a', { href: about, class: `ember-view ${made('about')}`, 'aria-label': named.name }, name);
  const degree = state.words.degrees[member.degree - 1] ?? '';
  return h(
    'div',
    { class: made('heading') },
    member.degree === 0 ? name : link,
    member.degree > 0 &&
      h(
        'span',
        { class: `distance-badge t-black--light t-14 ${made('distance')}` },
        h('span', { class: 'visually-hidden' }, `${degree} degree connection`),
        h('span', { class: 'dist-value', 'aria-hidden': 'true' }, degree),
      ),
  );
}

function actions(state: State, member: Member): VElement {
  const { words } = state;
  const press = (name: string) => () => state.fired.push(`pressed:${name}:${member.slug}`);
  const own = [
    emberButton('✎', words.editIntro, press('edit')),
    emberButton(words.openTo, undefined, press('open')),
    emberButton(words.addSection, undefined, press('add')),
  ];
  const others = [
    emberButton(words.follow, `${words.follow} ${member.name}`, press('follow')),
    emberButton(words.message, `${words.message} ${member.name}`, press('message')),
  ];
  return h('div', { class: made('actions') }, ...(member.degree === 0 ? own : others));
}

function card(state: State, member: Member): VElement {
  const { words } = state;
  const named = state.half ?? member;
  const contact = `/in/${encodeURIComponent(member.slug)}/overlay/contact-info/`;
  const photo = h('img', {
    class: `${made('photo')} evi-image ember-view`,
    alt: named.name,
    title: named.name,
    src: blank,
  });
  const wrapper = `pv-top-card__${member.degree === 0 ? '' : 'non-self-'}photo-wrapper ml0`;
  return h(
    'section',
    { class: `artdeco-card ${made('card')}` },
    h(
      'div',
      { class: wrapper },
      h('button', { class: 'pv-top-card-profile-picture__container', type: 'button' }, photo),
    ),
    h(
      'div',
      { class: 'mt2 relative' },
      heading(state, member, named),
      h('div', { class: 'text-body-medium break-words' }, `\n${member.headline}\n`),
      h(
        'ul',
        { class: made('places') },
        member.company !== null && placeButton(words.currentCompany(member.company), member.company),
        member.school !== null && placeButton(words.education(member.school), member.school),
      ),
      h(
        'div',
        { class: `${made('where')} mt2` },
        h('span', { class: 'text-body-small inline t-black--light break-words' }, `\n${member.location}\n`),
        h(
          'a',
          { href: contact, id: 'top-card-text-details-contact-info', class: 'ember-view' },
          words.contact,
        ),
      ),
      actions(state, member),
    ),
  );
}

function aside(state: State, member: Member): VElement {
  const others = members.filter((one) => one !== member).slice(0, 4);
  return h(
    'aside',
    { class: 'scaffold-layout__aside' },
    h('h2', null, ...twice(state.words.others)),
    h(
      'ul',
      null,
      ...others.map((one) =>
        h(
          'li',
          null,
          h(
            'a',
            { href: profileLink(one.slug), class: 'optional-action-target-wrapper' },
            ...twice(one.name),
          ),
        ),
      ),
    ),
  );
}

/** The profile that is shown, in the layout before 2026. */
export function emberProfile(state: State, route: Route & { page: 'profile' }): VElement {
  const member = memberBy(route.slug);
  if (!member) return h('main', { key: 'gone' }, h('h2', null, state.words.gone));
  const job = h(
    'li',
    { class: 'artdeco-list__item' },
    ...twice('Team lead'),
    ...twice(member.company ?? 'Altfirma'),
  );
  return h(
    'div',
    { key: 'profile', class: 'scaffold-layout__inner scaffold-layout-container' },
    h(
      'main',
      { class: made('main'), id: emberId('main') },
      state.isLoading ? h('div', { key: 'waiting', class: 'artdeco-card' }) : card(state, member),
      h(
        'section',
        { class: 'artdeco-card', 'data-view-name': 'profile-card' },
        h('div', { id: 'experience', class: 'pv-profile-card__anchor' }),
        h('h2', { class: 'pvs-header__title' }, ...twice(state.words.experience)),
        h('ul', null, job),
      ),
    ),
    aside(state, member),
  );
}
