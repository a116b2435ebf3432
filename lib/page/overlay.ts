import { systemClock } from '../clock';
import { onNews } from '../messages/news';
import { LeftBehind, send } from '../messages/send';
import type { Greeting } from '../messages/table';
import { FaultError } from '../pipeline/fault';
import type { Sighting, Site } from '../sites/site';
import { badgeMaker } from './badge-mark';
import { guardKeys } from './guard';
import { type Hosts, hostsOf } from './host';
import { knownPeople } from './known';
import { line as lineOf } from './line';
import { marksOf } from './marks';
import { ownOf } from './own';
import { type PlusMark, plusMark } from './plus-mark';
import { tagSender } from './tag';
import { themeOf } from './theme';
import { watch } from './watch';

const isEnd = (error: unknown): boolean =>
  error instanceof LeftBehind || (error instanceof FaultError && error.code === 'not-granted');

const personOf = ({ prospect }: Sighting): string => prospect.name ?? prospect.email ?? '';

/** Draws on a page once the background has said how; gives the way to take everything out of it again. */
const draw = (
  site: Site,
  page: Document,
  hosts: Hosts,
  greeting: Greeting,
  end: () => void,
): (() => void) => {
  const words: Record<string, string> = { ...greeting.words };
  const failed = (error: unknown): void => {
    if (isEnd(error)) end();
    else console.debug('Pipeside got no answer', error);
  };
  const own = ownOf(site, page);
  const line = lineOf(hosts, page, words);
  const theme = themeOf(systemClock.now, () => marks.markAll());
  const known = knownPeople((addresses) => marks.markPeople(addresses), failed);
  const pluses = new Map<string, PlusMark>();
  const focusPlus = (address: string) => pluses.get(address)?.focus();
  const tagging = { site, page, own, known, line, words, failed, focusPlus };
  const marks = marksOf(site, {
    known,
    newBadge: badgeMaker(hosts, page),
    newPlus(sighting, unit) {
      const plus = plusMark(
        hosts,
        page,
        (byKeyboard) => void tagSender(tagging, sighting, unit, plus, byKeyboard),
      );
      pluses.set(sighting.prospect.email ?? '', plus);
      return plus;
    },
    plusSays: (sighting) => (words.plus_says ?? '').replace('{person}', () => personOf(sighting)),
    isOwn: own.isOwn,
    isOwnKnown: own.isKnown,
    isDark: theme.isDark,
  });
  const lookForOwn = () => {
    if (own.look()) marks.markAll();
  };
  own.look();
  const stopWatching = watch(page, site, {
    isOurs: hosts.isOurs,
    dirty(units) {
      if (!own.isKnown()) own.look();
      marks.mark(units);
    },
    renamed: lookForOwn,
  });
  const speakAnew = async (): Promise<void> => {
    try {
      Object.assign(words, (await send('overlay.hello', {})).words);
      marks.markAll();
    } catch (error) {
      failed(error);
    }
  };
  const stopHearing = onNews((news) => {
    if (news === 'stop') return end();
    if (news === 'language') void speakAnew();
    void known.refresh();
  });
  const onShow = (event: PageTransitionEvent) => event.persisted && void known.refresh();
  window.addEventListener('pageshow', onShow);
  return () => {
    marks.stop();
    stopWatching();
    stopHearing();
    window.removeEventListener('pageshow', onShow);
    line.remove();
    hosts.removeAll();
  };
};

/**
 * Runs the overlay in a page. The key guard stands before the first wait; a newer overlay of the same
 * installation takes over, and revoking the host, an update or the removal of the extension ends it without a trace.
 */
export const runOverlay = async (site: Site, page: Document): Promise<void> => {
  let hosts: Hosts | undefined;
  let erase: () => void = () => undefined;
  let isEnded = false;
  const stopGuarding = guardKeys(window, (node) => hosts?.isOurs(node) ?? false);
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    stopGuarding();
    erase();
  };
  try {
    const greeting = await send('overlay.hello', {});
    hosts = hostsOf(greeting.name, page);
    page.dispatchEvent(new CustomEvent(greeting.name));
    page.addEventListener(greeting.name, end, { once: true });
    hosts.removeAll();
    if (!isEnded) erase = draw(site, page, hosts, greeting, end);
  } catch (error) {
    end();
    console.debug('Pipeside stays away from this page', error);
  }
};
