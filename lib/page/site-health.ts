import { send } from '../messages/send';
import { isShown } from '../sites/shown';
import type { InPage } from '../sites/site';
import type { Own } from './own';

/** When a page that was opened counts as come to rest, in milliseconds: late content is there by then. */
const SETTLED_MS = 6000;

/** What counting needs to know of the page. */
export interface Counting {
  readonly own: Own;
  /** How many people are on the page now. */
  countPeople(): number;
  failed(error: unknown): unknown;
}

/** Counts, once for each page that is opened and stays, how many people it shows; no content is told or kept. */
export const siteHealth = (
  site: InPage,
  page: Document,
  { own, countPeople, failed }: Counting,
): { moved(): void; stop(): void } => {
  const selector = [...site.rows, ...site.messages, ...site.profiles].map(({ select }) => select).join(',');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  const note = (): void => {
    const url = new URL(page.location.href);
    if (page.visibilityState !== 'visible' || url.href === told) return;
    told = url.href;
    const people = countPeople();
    const isOwn = own.isOwn(site.profileAt(url) ?? '');
    const hasUnits = () => [...page.querySelectorAll(selector)].some(isShown);
    const isEmpty = people === 0 && !isOwn && (site.shouldShow(url) || hasUnits());
    if (people > 0 || isEmpty) send('site.noted', { seen: Math.min(people, 1000), isEmpty }).catch(failed);
  };
  const moved = (): void => {
    clearTimeout(timer);
    timer = setTimeout(note, SETTLED_MS);
  };
  moved();
  return { moved, stop: () => clearTimeout(timer) };
};
