import { h, type VElement } from '../../../page/dom/vnode';
import { companyBy, staffOf } from '../../people/find';
import { uuid } from '../../people/ids';
import type { Member } from '../../people/member';
import { members, viewer } from '../../people/members';
import { hashed } from '../classes';
import { profileLink, type Route } from '../routes';
import type { State } from '../state';
import { column } from './frame';
import { box, text } from './parts';
import { otherPerson } from './profile';

function post(state: State, author: Member): VElement {
  const props = { tabindex: 0, class: hashed('plain'), href: profileLink(author.slug) };
  const degree = h('span', { class: hashed('space') }, ` • ${state.words.degrees[author.degree - 1] ?? ''}`);
  return h(
    'div',
    { class: hashed('card'), role: 'listitem', componentkey: uuid(`post ${author.slug}`) },
    h('a', { ...props, componentkey: uuid(`author ${author.slug}`) }, text('strong', author.name, degree)),
    text(
      'text',
      h('span', { 'data-testid': 'expandable-text-box' }, 'Nine docks open, and coffee at all of them.'),
    ),
  );
}

/** The first page: posts, and the own profile at the side. */
export function feedScreen(state: State): VElement {
  const own = h(
    'div',
    { class: hashed('card'), 'data-view-name': 'identity-module' },
    h(
      'a',
      { class: hashed('plain'), 'data-view-name': 'identity-self-profile', href: profileLink(viewer.slug) },
      h('h3', { class: hashed('title') }, viewer.name),
    ),
    text('small', viewer.headline),
  );
  return column('feed', 'feed.MainFeed', own, ...members.slice(0, 5).map((one) => post(state, one)));
}

/** A company with its tabs; no capture shows one in this layout, so only its address is to be relied on. */
export function companyScreen(state: State, route: Route & { page: 'company' }): VElement {
  const company = companyBy(route.slug);
  if (!company) return column('gone', 'company', h('h2', { class: hashed('title') }, state.words.gone));
  const tab = (name: 'about' | 'people') =>
    h(
      'a',
      { class: hashed('link'), href: `https://www.linkedin.com/company/${company.slug}/${name}/` },
      name,
    );
  const staff =
    route.tab === 'people' && box('contents', ...staffOf(company).map((one) => otherPerson(state, one)));
  return column(
    'company',
    'company.Company',
    h(
      'section',
      { class: hashed('card'), componentkey: uuid(company.slug) },
      h('h1', { class: hashed('name') }, company.name),
      text('headline', company.tagline),
      text('quiet', `${company.industry} · ${company.place}`),
      box('line', tab('about'), tab('people')),
    ),
    h('section', { class: hashed('card') }, h('h2', { class: hashed('title') }, route.tab), staff),
  );
}
