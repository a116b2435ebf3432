import type { DatedSelector } from '../site';

/** Rows of a list. */
export const rowSelectors: readonly DatedSelector[] = [
  { select: 'tr.zA', since: '2014-12', why: 'in every saved row from 2014 to 2025' },
  {
    select: 'tr[role="row"]:has([data-thread-id])',
    since: '2019-12',
    why: 'roles and ids stay when classes change',
  },
];

/** Messages of an open thread; the outermost that fits is the message. */
export const messageSelectors: readonly DatedSelector[] = [
  { select: '[data-message-id]', since: '2018', why: 'both maintained libraries hold on to it in 2026' },
  { select: '[data-legacy-message-id]', since: '2018', why: 'some messages carry only this one' },
  { select: '.adf.ads', since: '2019-12', why: 'a folded message of a real capture, without any id' },
  { select: '.adn.ads', since: '2016-05', why: 'saved message of 2016, before the ids' },
];

/** Recipients in the compose window. */
export const chipSelectors: readonly DatedSelector[] = [
  {
    select: '[role="option"][data-name][data-hovercard-id]',
    since: '2022-10',
    why: 'two libraries in 2026; roles and attributes, no class',
  },
];

/** Subject lines of an open thread. */
export const subjectSelectors: readonly DatedSelector[] = [
  {
    select: 'h2[data-thread-perm-id], h2[data-legacy-thread-id]',
    since: '2018',
    why: 'ids stay when classes change',
  },
  { select: 'h2.hP', since: '2016', why: 'two libraries, 2026-03' },
  { select: '.ha h2', since: '2016', why: 'the line around it, in layouts without hP' },
];

/** One selector that takes any of them. */
export const selectorOf = (selectors: readonly DatedSelector[]): string =>
  selectors.map(({ select }) => select).join(',');
