import { h, type VElement, type VNode } from '../../../page/dom/vnode';
import { found, memberBy, pageSize } from '../../people/find';
import { uuid } from '../../people/ids';
import type { Hidden, Member } from '../../people/member';
import { hashed } from '../classes';
import { goTo } from '../navigate';
import { profileLink, type Route, searchLink } from '../routes';
import type { State } from '../state';
import { column } from './frame';
import { actionFor, box, picture, text, verifiedSign } from './parts';

type Search = Route & { page: 'search' };

function mutualLine(state: State, member: Member): VElement | false {
  const names = member.mutual.flatMap((slug): VNode[] => {
    const name = memberBy(slug)?.name ?? slug;
    const link = h('a', { class: hashed('plain'), href: profileLink(slug) }, h('strong', null, name));
    return [link, h('span', { class: hashed('space') }, ' ')];
  });
  if (names.length === 0) return false;
  const faces = member.mutual.map(() => h('li', null, picture('small')));
  return h(
    'div',
    { class: hashed('mutual'), componentkey: uuid(`mutual of ${member.slug}`) },
    h('ul', { role: 'presentation', class: hashed('faces') }, ...faces),
    box('contents', text('quiet', ...names, state.words.mutual)),
  );
}

// The button is made anew when the pointer comes or goes.
function memberAction(state: State, member: Member): VElement {
  const action = actionFor(state, member, 'row');
  action.key = state.hovered === member.slug ? 'hovered' : 'plain';
  const result = { class: hashed('contents'), componentkey: `SearchResults${member.id}` };
  return box('side', h('div', result, box('contents', action)));
}

function memberRow(state: State, member: Member): VElement {
  const href = profileLink(member.slug);
  const degree = h('span', { class: hashed('space') }, ` • ${state.words.degrees[member.degree - 1] ?? ''}`);
  const sign = member.isVerified ? verifiedSign(state) : [];
  const who = h(
    'p',
    { class: hashed('text', 'strong'), componentkey: uuid(`who ${member.slug}`) },
    h('a', { class: hashed('plain'), href }, member.name, ...sign),
    degree,
  );
  const about = box(
    'about',
    who,
    box('contents', text('small', member.headline)),
    box('contents', text('quiet', member.location)),
  );
  return h(
    'a',
    { tabindex: 0, class: hashed('plain'), href, componentkey: uuid(`row ${member.slug}`) },
    h(
      'div',
      { class: hashed('rowbody'), componentkey: uuid(`row ${member.slug}`) },
      picture('middle', member.name),
      about,
      memberAction(state, member),
      mutualLine(state, member),
    ),
  );
}

// Somebody out of the network: no profile is linked, only a search that leads nowhere.
function hiddenRow(state: State, hidden: Hidden): VElement {
  const href = 'https://www.linkedin.com/search/results/people/headless?origin=SWITCH_SEARCH_VERTICAL';
  return h(
    'a',
    { tabindex: 0, class: hashed('plain'), href },
    h(
      'div',
      { class: hashed('rowbody') },
      picture('middle'),
      box(
        'about',
        text('strong', state.words.hidden),
        text('small', hidden.headline),
        text('quiet', hidden.location),
      ),
    ),
  );
}

function listItem(state: State, one: Member | Hidden, index: number): VElement {
  const isMember = 'slug' in one;
  const setHovered = (slug: string | null) => () => {
    if (state.hovered === slug) return;
    state.hovered = slug;
    state.render();
  };
  const isHovered = isMember && state.hovered === one.slug;
  const row = h(
    'div',
    {
      class: hashed('row', ...(isHovered ? ['hovered'] : []), ...(index === state.cursor ? ['current'] : [])),
      role: 'listitem',
      onmouseenter: setHovered(isMember ? one.slug : null),
      onmouseleave: setHovered(null),
    },
    box('contents', isMember ? memberRow(state, one) : hiddenRow(state, one)),
    h('hr', { role: 'presentation', class: hashed('rule') }),
  );
  const outer = box('contents', row);
  if (state.options.reuse === 'node') outer.key = `${isMember ? one.slug : 'hidden'} ${index}`;
  return outer;
}

function turnPage(state: State, route: Search, step: number, name: string): VElement {
  const turn = () => goTo(state, searchLink(route.keywords, route.number + step));
  return h('button', { class: hashed('button'), type: 'button', 'aria-label': name, onclick: turn }, name);
}

/** A page of search results, an advertisement among them. */
export function searchScreen(state: State, route: Search): VElement {
  const all = found(route.keywords);
  const rows = all.slice((route.number - 1) * pageSize, route.number * pageSize);
  const items = rows.map((one, index) => listItem(state, one, index));
  const offer = box('offer', text('small', 'See who else there is'), text('quiet', 'Grace Whitfield does'));
  offer.key = 'offer';
  items.splice(2, 0, offer);
  return column(
    'search',
    'search.SearchResultsPeople',
    h('div', { class: hashed('card'), role: 'list' }, ...items),
    box(
      'actions',
      route.number > 1 && turnPage(state, route, -1, state.words.previous),
      route.number * pageSize < all.length && turnPage(state, route, 1, state.words.next),
    ),
  );
}
