import type { ConsentedSite } from '../../components/site-card';

const text = (what: string): string =>
  `${what} that is as long as such a text is in earnest, since the person who reads it is to know what is agreed to.`;
const bulgarian = (what: string): string =>
  `${what}, толкова дълъг, колкото е наистина такъв текст, защото човекът трябва да знае на какво се съгласява.`;

const en = { reads: text('What is read'), keeps: text('What is kept'), risk: text('The risk') };
const bg = {
  reads: bulgarian('Текст за четеното'),
  keeps: bulgarian('Текст за пазеното'),
  risk: bulgarian('Текст за риска'),
};
const without = ({ reads, keeps }: typeof en) => ({ reads, keeps });

/** Gmail's switch, on or off. */
export const gmail = (isGranted: boolean): ConsentedSite => ({
  id: 'gmail',
  name: { en: 'Gmail', bg: 'Gmail' },
  matches: ['https://mail.google.com/*'],
  isGranted,
  modes: ['in-page'],
  mode: 'in-page',
  consent: { en: without(en), bg: without(bg) },
});

/** A site with a risk and two ways to work on it, read well or not. */
export const profiles = (empty: number): ConsentedSite => ({
  ...gmail(true),
  id: 'linkedin',
  name: { en: 'LinkedIn', bg: 'LinkedIn' },
  matches: ['https://*.linkedin.com/*'],
  modes: ['side-panel', 'in-page'],
  mode: 'side-panel',
  health: { since: '2026-11-02', people: 240, empty, ...(empty > 0 && { lastEmptyOn: '2026-11-23' }) },
  consent: { en, bg },
});

/** A site of several hosts, one of them very long. */
export const manyHosts: ConsentedSite = {
  ...gmail(true),
  id: 'many',
  name: { en: 'A mailbox of many hosts and of a long name', bg: 'Поща с много адреси и с дълго име' },
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.live.com/*',
    'https://mail.a-very-long-name-of-a-company-without-any-place-to-break.example/*',
  ],
};
