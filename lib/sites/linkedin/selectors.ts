import type { DatedSelector } from '../site';

/** Results of a search for people, and the cards of those who work at a company. */
export const rowSelectors: readonly DatedSelector[] = [
  {
    select: 'main [role="list"] [role="listitem"]',
    since: '2026-04',
    why: 'roles; classes are hashed',
  },
  {
    select: '[data-chameleon-result-urn^="urn:li:member"]',
    since: '2025-03',
    why: 'stayed when entity-result__* went',
  },
  {
    select: '.org-people-profile-card__profile-card-spacing',
    since: '2024',
    why: 'employees; many programs, newest 2026',
  },
];

/** The head of a profile. */
export const profileSelectors: readonly DatedSelector[] = [
  {
    select:
      ':is([componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"],[id^="com.linkedin.sdui.profile.card.ref"][id$="Topcard"])',
    since: '2026-04',
    why: 'not translated; some pages have the id alone',
  },
  {
    select: '.ember-application main section:has(h1)',
    since: '2019',
    why: 'the one h1; its classes are made anew',
  },
  {
    select: 'section:has(h1.heading-large)',
    since: '2022',
    why: 'mobile web',
  },
  {
    select: '.top-card-layout',
    since: '2019',
    why: 'public pages, also of companies',
  },
];

/** One selector that takes any of them. */
export const selectorOf = (selectors: readonly DatedSelector[]): string =>
  selectors.map(({ select }) => select).join(',');
