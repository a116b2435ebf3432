import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { companyBy, found, memberBy, pageSize, staffOf } from '../../people/find';
import { hex } from '../../people/ids';
import type { Hidden, Member } from '../../people/member';
import { goTo } from '../navigate';
import { profileLink, type Route, searchLink } from '../routes';
import type { State } from '../state';
import { emberButton, made, twice } from './parts';

const headless = '/search/results/people/headless?origin=GLOBAL_SEARCH_HEADER';

function mutualLine(state: State, member: Member): VElement | false {
  const names = member.mutual.flatMap((slug): VNode[] => [
    h('strong', null, h('a', { href: profileLink(slug) }, memberBy(slug)?.name ?? slug)),
    ' ',
  ]);
  return names.length > 0 && h('div', { class: made('insight') }, ...names, state.words.mutual);
}

function nameOf(state: State, one: Member | Hidden): VNode[] {
  if (!('slug' in one)) return [h('a', { class: made('title'), href: headless }, state.words.hidden)];
  const href = `${profileLink(one.slug).slice(0, -1)}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${one.id}`;
  const degree = state.words.degrees[one.degree - 1] ?? '';
  return [
    h(
      'a',
      { class: made('title'), href, 'data-test-app-aware-link': '' },
      h('span', { dir: 'ltr' }, ...twice(one.name, `View ${one.name}’s profile`)),
    ),
    h('span', { class: made('degree') }, ...twice(` • ${degree}`, `${degree} degree connection`)),
  ];
}

function row(state: State, one: Member | Hidden, index: number): VElement {
  const isMember = 'slug' in one;
  const urn = `urn:li:member:${isMember ? Number.parseInt(hex(one.slug), 16) : 'headless'}`;
  const current = index === state.cursor ? ' current' : '';
  const item = h(
    'li',
    { class: made('item') },
    h(
      'div',
      {
        class: `${made('result')}${current}`,
        'data-chameleon-result-urn': urn,
        'data-view-name': 'search-entity-result-universal-template',
      },
      h('div', { class: 'mb1' }, h('span', { class: `${made('line')} t-16` }, ...nameOf(state, one))),
      h('div', { class: `${made('primary')} t-14 t-black t-normal` }, one.headline),
      h('div', { class: `${made('secondary')} t-14 t-normal` }, one.location),
      isMember && mutualLine(state, one),
    ),
  );
  if (state.options.reuse === 'node') item.key = `${urn} ${index}`;
  return item;
}

/** A page of search results in the layout before 2026. */
export function emberSearch(state: State, route: Route & { page: 'search' }): VElement {
  const all = found(route.keywords);
  const rows = all.slice((route.number - 1) * pageSize, route.number * pageSize);
  const turn = (step: number) => () => goTo(state, searchLink(route.keywords, route.number + step));
  return h(
    'main',
    { key: 'search', class: 'scaffold-layout__main', id: 'main' },
    h('h2', { class: 't-14' }, String(all.length)),
    h('ul', { role: 'list', class: made('results') }, ...rows.map((one, index) => row(state, one, index))),
    route.number > 1 && emberButton(state.words.previous, state.words.previous, turn(-1)),
    route.number * pageSize < all.length && emberButton(state.words.next, state.words.next, turn(1)),
  );
}

/** A company in the layout before 2026; its name is the only h1. */
export function emberCompany(state: State, route: Route & { page: 'company' }): VElement {
  const company = companyBy(route.slug);
  if (!company) return h('main', { key: 'gone' }, h('h2', null, state.words.gone));
  const card = (one: Member) =>
    h(
      'li',
      { class: 'org-people-profile-card__profile-card-spacing' },
      h(
        'a',
        { href: profileLink(one.slug) },
        h('div', { class: 'lt-line-clamp org-people-profile-card__profile-title t-black' }, one.name),
      ),
      h('div', { class: 'artdeco-entity-lockup__subtitle' }, one.headline),
    );
  return h(
    'main',
    { key: 'company', class: 'scaffold-layout__main' },
    h('h1', { class: 'org-top-card-summary__title ember-view', title: company.name }, company.name),
    h('p', { class: 'org-top-card-summary__tagline' }, company.tagline),
    route.tab === 'people' && h('ul', null, ...staffOf(company).map(card)),
  );
}

/** The first page in the layout before 2026: a post. */
export function emberFeed(): VElement {
  const author = memberBy('mara-lindqvist-nordvik');
  const link = author && h('a', { href: profileLink(author.slug) }, ...twice(author.name));
  return h(
    'main',
    { key: 'feed', class: 'scaffold-layout__main' },
    h('div', { class: 'feed-shared-update-v2' }, link),
  );
}
