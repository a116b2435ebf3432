import type { Consents } from './site';

const found = import.meta.glob<Consents>('./*.site.ts', { eager: true, import: 'consent' });

/** What the person agrees to at each site, by the site's id; for our own pages alone. */
export const consents: Readonly<Record<string, Consents>> = Object.fromEntries(
  Object.entries(found).map(([file, consent]) => [file.replace(/^\.\/|\.site\.ts$/g, ''), consent]),
);
