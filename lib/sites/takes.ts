import type { SiteHead } from './site';

/** Whether one of a site's patterns, `https://host/*` or `https://*.domain/*`, takes that address. */
export const takes = ({ matches }: Pick<SiteHead, 'matches'>, url: URL): boolean =>
  matches.some((pattern) => {
    const [scheme, host = ''] = pattern.slice(0, -2).split('//');
    if (url.protocol !== scheme) return false;
    if (!host.startsWith('*.')) return url.host === host;
    return url.host === host.slice(2) || url.host.endsWith(host.slice(1));
  });
