import { profileAt } from '../../pipeline/profile-address';

/** Links to the own profile: the menu in the navigation, and the card about oneself beside the feed. */
const ME = 'header nav a[href*="/in/"], .feed-identity-module a[href*="/in/"]';

/** Only the own profile can be edited, and only its owner is shown who looked at it. */
const EDIT = 'a[href*="/in/"][href*="edit"]';
const OWNERS_PAGE =
  'main a[href*="/in/me/"], main a[href*="/analytics/profile-views"], main [class*="profile-photo-edit"]';

const isEditing = (link: Element): boolean =>
  /\/in\/[^/]+\/(?:[^?#]*[/-])?edit/.test(link.getAttribute('href') ?? '');

/** The profile addresses of the person who reads, as far as links tell. */
export const ownAddresses = (page: ParentNode): readonly string[] => {
  const links = [...page.querySelectorAll(ME), ...[...page.querySelectorAll(EDIT)].filter(isEditing)];
  return [...new Set(links.flatMap((link) => profileAt(link.getAttribute('href')) ?? []))];
};

/** "Follow Ana Costa", "Ana Costa einladen": what is done with another names them, in every language. */
const isAnother = (page: ParentNode, name: string): boolean =>
  [...page.querySelectorAll('main button[aria-label], main [role="button"][aria-label]')].some((button) => {
    const label = button.getAttribute('aria-label') ?? '';
    return label.includes(name) && label.trim() !== name;
  });

/**
 * Whether a profile page is the one of the person who reads: by its address, by what only they are shown, or by their
 * name where nothing is offered that is done with another.
 */
export const isOwnPage = (page: ParentNode, address: string, name = ''): boolean =>
  ownAddresses(page).includes(address) ||
  page.querySelector(OWNERS_PAGE) !== null ||
  (page.querySelector('.global-nav__me-photo')?.getAttribute('alt') === name && !isAnother(page, name));
