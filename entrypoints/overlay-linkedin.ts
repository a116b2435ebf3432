import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../lib/page/overlay';
import { inPage } from '../lib/sites/linkedin.site';
import { takes } from '../lib/sites/takes';

/** The script in pages of LinkedIn, with its reader and no other; only for who chose badges in the page. */
export default defineUnlistedScript(() => {
  if (takes(inPage, new URL(location.href)) && window === window.top) void runOverlay(inPage, document);
});
