import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteAt } from '../lib/sites/sites';

/** Reads the profile a page shows, once, at a press on "Add"; its result goes to the background. Nothing is written. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const site = siteAt(url);
  const [person] = site?.readPage(document, url, document.title).people ?? [];
  const isOwn = site?.own(document, document.title).includes(site.profileAt(url) ?? '');
  if (!person) return isOwn ? 'own' : null;
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
