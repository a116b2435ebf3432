import { profileAt } from '../../pipeline/profile-address';
import { canonicalOf } from './card-mobile';
import { fieldOf, shownIn } from './field';
import { all, type Data, peopleData } from './person-data';
import { personName } from './person-name';
import { personOf, type TopCard } from './top-card';

const COMPANY = '[data-section^="currentPosition"], [data-tracking-control-name$="topcard-current-company"]';
const PLACE = '.profile-info-subheader span, .top-card__subline-item, .top-card-layout__first-subline span';

/** The head of a profile as strangers see it, and the page's own data of the same person. */
export const readCardPublic = (card: Element): TopCard | undefined => {
  const page = card.ownerDocument;
  const about = canonicalOf(page);
  const itself = (data: Data | undefined) => profileAt(data?.url ?? data?.sameAs);
  // Data of somebody else is no data.
  const data = peopleData(page).find((one) => [undefined, ...about].includes(itself(one)));
  const name = card.querySelector('h1');
  const called = personName(shownIn(name) ?? data?.name);
  if (!name || called === undefined) return undefined;
  const works = all(data?.worksFor).filter((work) => all(work?.member).every((role) => !role?.endDate));
  const companies = [
    ...[...page.querySelectorAll(COMPANY)].map(shownIn),
    ...works.map((work) => fieldOf(work?.name)),
  ];
  return {
    name,
    about,
    person: personOf({
      name: called,
      headline: shownIn(card.querySelector('.top-card-layout__headline')),
      company: companies.find(Boolean),
      location: fieldOf(all(data?.address)[0]?.addressLocality) ?? shownIn(card.querySelector(PLACE)),
    }),
  };
};
