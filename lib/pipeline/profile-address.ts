/** Ids of members stand where slugs do and tell upper from lower case; slugs do not. */
const MEMBER_ID = /^AC[ow]AA[\w-]{15,}$/;

/** Mails link to /comm/in/…, the small mobile site to /mwlite/…; what follows the slug is a part of the same profile. */
const PROFILE = /^https:\/\/(?:[\w-]+\.)*linkedin\.com\/(?:comm\/|mwlite\/(?:profile\/)?)?in\/([^/]+)/;

/** "me" is whoever is signed in. */
const SLUG = /^(?!me$)[^\s%/?#\\.]+$/i;

const PROFILES = 'https://www.linkedin.com/in/';

/** Whether a canonical address names its member by id: the same profile has another address, with a slug. */
export const isMemberAddress = (address: string): boolean => MEMBER_ID.test(address.slice(PROFILES.length));

/**
 * The canonical address of the profile that an address of linkedin.com is about:
 * https://www.linkedin.com/in/<slug>, the slug in lower case (a member id as it is) and percent-encoded once,
 * as in the address that a browser sends. Undefined for any other page.
 */
export const profileAddress = ({ origin, pathname }: URL): string | undefined => {
  try {
    // Addresses are met encoded once, twice and not at all; what cannot be decoded is no slug.
    const slug = decodeURIComponent(decodeURIComponent(PROFILE.exec(origin + pathname)?.[1] ?? ''));
    const same = MEMBER_ID.test(slug) ? slug : slug.toLowerCase().normalize();
    return SLUG.test(slug) ? PROFILES.concat(encodeURIComponent(same)) : undefined;
  } catch {
    return undefined;
  }
};

/** The canonical address of the profile that a link or another text with an address leads to. */
export const profileAt = (written: unknown): string | undefined =>
  typeof written === 'string' && URL.canParse(written, PROFILES)
    ? profileAddress(new URL(written, PROFILES))
    : undefined;
