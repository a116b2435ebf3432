import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteAt } from '../lib/sites/sites';

/** Reads the profile a page shows, once, at a press on "Add"; its result goes to the background. Nothing is written. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const [person] = siteAt(url)?.readPage(document, url, document.title).people ?? [];
  if (!person) return null;
  const { profile, name, headline, company, location: place } = person;
  const cut = (text: string | undefined, most: number) => text?.slice(0, most);
  return {
    profile,
    name: cut(name, 300),
    headline: cut(headline, 1000),
    company: cut(company, 300),
    location: cut(place, 300),
  };
});
