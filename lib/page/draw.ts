import { systemClock } from '../clock';
import { onNews } from '../messages/news';
import { LeftBehind, send } from '../messages/send';
import type { Greeting } from '../messages/table';
import { FaultError } from '../pipeline/fault';
import type { Sighting, Site } from '../sites/site';
import { badgeMaker } from './badge-mark';
import type { Hosts } from './host';
import { knownPeople } from './known';
import { line as lineOf } from './line';
import { marksOf } from './marks';
import { lookUntilKnown, ownOf } from './own';
import { plusMark } from './plus-mark';
import { tagSender } from './tag';
import { themeOf } from './theme';
import { watch } from './watch';

/** What is drawn on a page, and the way to take all of it out again. */
export interface Drawing {
  /** Closes the line at the foot, as Escape does. */
  dismiss(): void;
  erase(): void;
}

const isEnd = (error: unknown): boolean =>
  error instanceof LeftBehind || (error instanceof FaultError && error.code === 'not-granted');

const personOf = ({ prospect }: Sighting): string => prospect.name ?? prospect.email ?? '';

/** Draws on a page, once the background has said how; `end` is called when it must not go on. */
export const draw = (
  site: Site,
  page: Document,
  hosts: Hosts,
  greeting: Greeting,
  end: () => void,
): Drawing => {
  const words: Record<string, string> = { ...greeting.words };
  const endsWith = (error: unknown): boolean => {
    if (isEnd(error)) end();
    else console.debug('Pipeside got no answer', error);
    return isEnd(error);
  };
  const own = ownOf(site, page);
  const line = lineOf(hosts, page, words);
  const theme = themeOf(systemClock.now, () => marks.markAll());
  const known = knownPeople(
    (address) => marks.isShown(address),
    (addresses) => marks.markPeople(addresses),
    endsWith,
  );
  const focusPlus = (address: string): void => marks.focusPlus(address);
  const tagging = { site, page, own, known, line, words, endsWith, focusPlus };
  const marks = marksOf(site, {
    own,
    known,
    newBadge: badgeMaker(hosts, page),
    newPlus(sighting, unit) {
      const press = (byKeyboard: boolean) => void tagSender(tagging, sighting, unit, plus, byKeyboard);
      const plus = plusMark(hosts, page, press);
      return plus;
    },
    plusSays: (sighting) => (words.plus_says ?? '').replace('{person}', () => personOf(sighting)),
    isDark: theme.isDark,
    now: systemClock.now,
  });
  const lookForOwn = () => {
    if (own.look()) marks.markAll();
  };
  own.look();
  const stopWatching = watch(page, site, {
    isOurs: hosts.isOurs,
    dirty: marks.mark,
    renamed: lookForOwn,
    stirred: lookUntilKnown(own, lookForOwn),
  });
  const speakAnew = async (): Promise<void> => {
    try {
      Object.assign(words, (await send('overlay.hello', {})).words);
      marks.markAll();
    } catch (error) {
      endsWith(error);
    }
  };
  const stopHearing = onNews((news) => {
    if (news === 'stop') return end();
    if (news === 'language') void speakAnew();
    void known.refresh();
  });
  const onShow = (event: PageTransitionEvent) => event.persisted && void known.refresh();
  window.addEventListener('pageshow', onShow);
  return {
    dismiss: line.hide,
    erase() {
      marks.stop();
      stopWatching();
      stopHearing();
      window.removeEventListener('pageshow', onShow);
      line.remove();
      hosts.removeAll();
    },
  };
};
