import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../lib/page/overlay';
import { inPage } from '../lib/sites/gmail.site';
import { takes } from '../lib/sites/takes';

/** The script in pages of mail: registered and put in by the background. */
export default defineUnlistedScript(() => {
  if (takes(inPage, new URL(location.href)) && window === window.top) void runOverlay(inPage, document);
});
