import { afterEach, describe, expect, test } from 'vitest';
import { closeLinkedIn, only, openLinkedIn, pass, texts } from './opened';
import { defaultLinkedIn } from './options';
import { members, viewer } from './people/members';

const { hydrateMs, switchMs } = defaultLinkedIn;
const card = 'section[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]';
const mara = '/in/mara-lindqvist-nordvik/';
const everybody = '/search/results/people/?keywords=';
const rows = 'main [role=list] [role=listitem]';

afterEach(closeLinkedIn);

/** The page when it is there. */
const hydrated = (path: string, options?: Parameters<typeof openLinkedIn>[1]): void => {
  openLinkedIn(path, options);
  pass(hydrateMs);
};

const click = (element: Element): void => {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
};

describe('the people', () => {
  test('are each somebody else, though names come twice', () => {
    expect(new Set(members.map(({ slug }) => slug)).size).toBe(members.length);
    expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
    expect(members.filter(({ name }) => name === 'Mara Lindqvist')).toHaveLength(2);
    expect(members.filter(({ name }) => name === viewer.name)).toHaveLength(1);
    for (const { id } of members) expect(id).toMatch(/^ACoAA[\w-]{34}$/);
  });
});

describe('before it is hydrated', () => {
  test.each(['2026', 'ember'] as const)('the layout %s shows nobody', (layout) => {
    openLinkedIn(mara, { layout });
    pass(hydrateMs - 1);
    expect(document.title).toBe('LinkedIn');
    expect(document.body.textContent).not.toContain('Mara');
    pass(1);
    expect(document.title).toBe('(3) Mara Lindqvist | LinkedIn');
    expect(document.body.textContent).toContain('Mara');
  });
});

describe('a profile of 2026', () => {
  test('has the anchors of the captures', () => {
    hydrated(mara);
    expect(document.querySelector('h1, [class*="artdeco"], [class*="pv-"]')).toBeNull();
    expect(only('main#workspace [data-testid="lazy-column"]')).toBeDefined();
    expect(texts(`${card} h2`)).toEqual(['Mara Lindqvist']);
    expect(texts(`${card} p`).slice(0, 7)).toEqual([
      '· 1st',
      '· 2nd',
      'Head of Operations at Nordvik | Three sites, one yard',
      'Nordvik · Example Institute of Technology',
      'Malmö, Skåne County, Sweden',
      '·',
      'Contact info',
    ]);
    expect(only(`${card} a[href$="/overlay/contact-info/"]`).getAttribute('href')).toContain(mara);
    expect(only('#interop-outlet').shadowRoot?.textContent).toContain(viewer.name);
  });

  test('nests links in links, as the real page does', () => {
    hydrated(mara);
    expect(document.querySelectorAll('a a').length).toBeGreaterThan(3);
  });

  test('is the own one without a degree and with the links for editing', () => {
    hydrated('/in/me/');
    expect(location.pathname).toBe(`/in/${viewer.slug}/`);
    expect(only(`${card} a[href$="/edit/intro/"]`)).toBeDefined();
    expect(texts(`${card} p`)[0]).toBe(viewer.headline);
    expect(document.querySelector(`${card} a[href*="NON_SELF_PROFILE_VIEW"]`)).toBeNull();
  });

  test('comes by member id, by an encoded slug, and not at all for nobody', () => {
    hydrated(`/in/${members[0]?.id}/`);
    expect(location.pathname).toBe(mara);
    hydrated(`/in/${encodeURIComponent(encodeURIComponent('ивайло-петров'))}/`);
    expect(texts(`${card} h2`)).toEqual(['Ивайло Петров']);
    hydrated('/in/nobody-at-all/');
    expect(document.querySelector(card)).toBeNull();
  });
});

describe('on the way to another profile', () => {
  const go = (): void => click(only('main h3 ~ div a a[href*="illustration"]'));

  test('the address changes at once and the content late, in the same nodes', () => {
    hydrated(mara);
    const [section, name, headline] = [
      only(card),
      only(`${card} h2`),
      document.querySelectorAll(`${card} p`)[2],
    ];
    const text = name.firstChild;
    const key = section.getAttribute('componentkey');
    go();
    expect(location.pathname).toBe('/in/mara-lindqvist-illustration/');
    pass(switchMs - 1);
    expect(headline?.textContent).toContain('Nordvik');
    pass(1);
    expect([only(card), only(`${card} h2`)]).toEqual([section, name]);
    expect(only(`${card} h2`).firstChild).toBe(text);
    expect(headline?.textContent).toContain('Illustrator');
    expect(section.getAttribute('componentkey')).not.toBe(key);
  });

  test('there may be no card meanwhile', () => {
    hydrated(mara, { between: 'skeleton' });
    go();
    expect(document.querySelector(card)).toBeNull();
    pass(switchMs);
    expect(texts(`${card} h2`)).toEqual(['Mara Lindqvist']);
  });

  test('or the next name over the last person', () => {
    hydrated(mara, { between: 'mixed' });
    window.linkedin.open('kadri-s-1');
    pass(switchMs / 2);
    expect(texts(`${card} h2`)).toEqual(['Kadri Saar']);
    expect(texts(`${card} p`)[2]).toContain('Nordvik');
    pass(switchMs);
    expect(texts(`${card} p`)[2]).toBe('--');
  });

  test('who goes on at once sees only the last', () => {
    hydrated(mara);
    window.linkedin.open('kadri-s-1');
    pass(switchMs / 2);
    window.linkedin.open('grace-whitfield-harborline');
    pass(switchMs / 2);
    expect(texts(`${card} h2`)).toEqual(['Mara Lindqvist']);
    pass(switchMs / 2);
    expect(texts(`${card} h2`)).toEqual(['Grace Whitfield']);
  });
});

describe('a search of 2026', () => {
  test('has one result id for every person, none for who is hidden, and links to others', () => {
    hydrated(everybody);
    const results = document.querySelectorAll('[componentkey^="SearchResultsACoAA"]').length;
    const hidden = texts(rows).filter((row) => row.startsWith('LinkedIn Member')).length;
    expect(hidden).toBeGreaterThan(0);
    expect(results + hidden).toBe(document.querySelectorAll(rows).length);
    const linked = [...document.querySelectorAll('main a[href*="/in/"]')].map((one) =>
      one.getAttribute('href'),
    );
    expect(new Set(linked).size).toBe(results);
    expect(linked.length).toBeGreaterThan(results * 2);
  });

  test.each(['node', 'text', 'attributes'] as const)('turned a page, re-uses by "%s"', (reuse) => {
    hydrated(everybody, { reuse });
    const row = document.querySelectorAll(rows)[1];
    const link = row?.querySelector('p a');
    const text = link?.firstChild;
    click(only('button[aria-label="Next"]'));
    pass(switchMs);
    const [nobody, now] = document.querySelectorAll(rows);
    expect(nobody?.textContent).toContain('LinkedIn Member');
    expect(now === row).toBe(reuse !== 'node');
    expect(now?.querySelector('p a') === link).toBe(reuse !== 'node');
    expect(now?.querySelector('p a')?.firstChild === text).toBe(reuse === 'attributes');
    expect(link?.getAttribute('href')).toContain(reuse === 'node' ? 'illustration' : 'wang-li-yuanhe');
  });

  test('makes the button of a row anew under the pointer and keeps the rest', () => {
    hydrated(everybody);
    const row = document.querySelector(rows);
    const before = row?.querySelector('[componentkey^="SearchResults"] a');
    row?.dispatchEvent(new MouseEvent('mouseenter'));
    expect(document.querySelector(rows)).toBe(row);
    expect(row?.querySelector('[componentkey^="SearchResults"] a')).not.toBe(before);
  });
});

describe('the layout before 2026', () => {
  test('has the anchors of the captures', () => {
    hydrated(mara, { layout: 'ember' });
    expect(only('.ember-application')).toBe(document.body);
    expect(texts('main h1')).toEqual(['Mara Lindqvist']);
    expect(only('main .text-body-medium.break-words').textContent?.trim()).toContain('Head of Operations');
    expect(only('button[aria-label^="Current company:"]').getAttribute('aria-label')).toContain('Nordvik');
    expect(only('.global-nav__me-photo').getAttribute('alt')).toBe(viewer.name);
    hydrated(everybody, { layout: 'ember' });
    const result = '[data-view-name="search-entity-result-universal-template"][data-chameleon-result-urn]';
    expect(document.querySelectorAll(result)).toHaveLength(6);
    expect(only(`${result.replace('urn]', 'urn$="headless"]')} a`).textContent).toBe('LinkedIn Member');
  });
});

describe('what the page does by itself', () => {
  test('its counter goes on in the title', () => {
    openLinkedIn(mara, { tickMs: 100, hydrateMs: 10 });
    pass(100);
    expect(document.title).toBe('(4) Mara Lindqvist | LinkedIn');
  });

  test('hears its keys on window and document, but not in a field', () => {
    hydrated(everybody);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    only('header input').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    expect(window.linkedin.fired).toEqual(['window:j', 'document:j']);
  });

  test('speaks German and Arabic, light and dark', () => {
    hydrated(everybody, { language: 'de' });
    expect(texts(rows).some((row) => row.startsWith('LinkedIn-Mitglied'))).toBe(true);
    window.linkedin.setLanguage('ar');
    expect(document.documentElement.dir).toBe('rtl');
    window.linkedin.setTheme('dark');
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});
