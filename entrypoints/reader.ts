import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteAt } from '../lib/sites/sites';

/** Reads the profile a page shows, once, at a press on "Add"; its result goes to the background. Nothing is written. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const [person] = siteAt(url)?.readPage(document, url, document.title).people ?? [];
  return person ?? null;
});
