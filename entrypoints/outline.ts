import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf } from '../lib/page/outline';
import { siteAt } from '../lib/sites/sites';

/** Draws the censored outline of a page, at a press in the settings; nothing is written to the page. */
export default defineUnlistedScript(() => {
  const site = siteAt(new URL(location.href));
  const all = site ? [...site.rows, ...site.messages, ...site.chips, ...site.profiles] : [];
  return outlineOf(document, { selectors: all.map(({ select }) => select) });
});
