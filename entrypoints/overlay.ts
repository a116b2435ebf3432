import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../lib/page/overlay';
import { siteAt } from '../lib/sites/sites';

/** The script in pages of granted hosts: registered and put in by the background. */
export default defineUnlistedScript(() => {
  const site = siteAt(new URL(location.href));
  if (site && window === window.top) void runOverlay(site, document);
});
