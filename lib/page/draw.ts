import { browser } from '../browser';
import { systemClock } from '../clock';
import { onNews } from '../messages/news';
import { LeftBehind, send } from '../messages/send';
import type { Greeting } from '../messages/table';
import { FaultError } from '../pipeline/fault';
import { keyOf } from '../pipeline/prospect';
import type { InPage, Sighting } from '../sites/site';
import { badgeMaker } from './badge-mark';
import { badgePresses } from './badge-presses';
import { type Anchor, cardOpener } from './card-opener';
import type { Hosts } from './host';
import { knownPeople } from './known';
import { line as lineOf } from './line';
import { marksOf } from './marks';
import { onwardOf } from './onward';
import { lookUntilKnown, ownOf } from './own';
import { panelDoor } from './panel-door';
import { plusMark } from './plus-mark';
import { siteHealth } from './site-health';
import { tagSender } from './tag';
import { themeOf } from './theme';
import { watch } from './watch';

/** What is drawn on a page, and the way to take all of it out again. */
export interface Drawing {
  /** Closes the line at the foot, as Escape does. */
  dismiss(): void;
  /** Says that a press was not taken, since something lies over what was pressed. */
  sayCovered(): void;
  erase(): void;
}

const isEnd = (error: unknown): boolean =>
  error instanceof LeftBehind || (error instanceof FaultError && error.code === 'not-granted');

const personOf = ({ prospect }: Sighting): string => prospect.name ?? keyOf(prospect) ?? '';

/** How to draw. */
export interface Manner {
  readonly greeting: Greeting;
  /** The page was there before the overlay, and so are its listeners. */
  readonly isLate: boolean;
  /** Called when the drawing must not go on. */
  end(): void;
}

/** Draws on a page, once the background has said how. */
export const draw = (
  site: InPage,
  page: Document,
  hosts: Hosts,
  { greeting, isLate, end }: Manner,
): Drawing => {
  const words: Record<string, string> = { ...greeting.words };
  const endsWith = (error: unknown): boolean => {
    if (isEnd(error)) end();
    else console.debug('Pipeside got no answer', error);
    return isEnd(error);
  };
  const own = ownOf(site, page, greeting.own);
  const line = lineOf(hosts, page, words);
  const theme = themeOf(systemClock.now, () => marks.markAll());
  const known = knownPeople(
    (address) => marks.isShown(address),
    (addresses) => marks.markPeople(addresses),
    endsWith,
  );
  const focusMark = (address: string): void => marks.focus(address);
  const openCard = cardOpener({
    site,
    hosts,
    page,
    typing: site.modes.includes('side-panel') ? 'in-side-panel' : isLate ? 'after-reload' : 'here',
    isDark: theme.isDark,
    endsWith,
    acted: line.hide,
  });
  const anchors = new WeakMap<Element, Anchor>();
  const presses = badgePresses(window, ({ address, name }, element) => {
    const anchor = anchors.get(element);
    line.hide();
    if (anchor) void openCard(address, name, anchor, site.unitOf(element));
  });
  const tagging = { site, page, own, known, line, words, endsWith, focusMark, openCard };
  const marks = marksOf(site, {
    own,
    known,
    newBadge: badgeMaker(hosts, page),
    owns(mark, owner) {
      presses.owns(mark.element, owner);
      anchors.set(mark.element, mark);
    },
    pressed: (mark) => presses.press(mark.element),
    newPlus(sighting, unit) {
      const press = (byKeyboard: boolean) => void tagSender(tagging, sighting(), unit, plus, byKeyboard);
      const plus = plusMark(hosts, page, press);
      return plus;
    },
    plusSays: (sighting) => (words.plus_says ?? '').replace('{person}', () => personOf(sighting)),
    url: () => new URL(page.location.href),
    isDark: theme.isDark,
    now: systemClock.now,
  });
  const lookForOwn = () => {
    if (own.look()) marks.markAll();
  };
  own.look();
  const lookAgain = lookUntilKnown(own, lookForOwn);
  const health = siteHealth(site, page, { own, countPeople: marks.countPeople, failed: endsWith });
  const isOnward = onwardOf(page);
  const stopWatching = watch(page, site, {
    isOurs: hosts.isOurs,
    dirty: marks.mark,
    renamed() {
      lookForOwn();
      // The title says whose profile it is, and may come last.
      if (site.profiles.length > 0) marks.markAll();
    },
    stirred() {
      // Switched off or removed, nobody tells us; the browser takes our name away.
      if (browser.runtime?.id === undefined) return end();
      lookAgain();
      if (!isOnward()) return;
      panelDoor()?.close();
      marks.markAll();
      health.moved();
    },
  });
  const speakAnew = async (): Promise<void> => {
    try {
      const now = await send('overlay.hello', {});
      Object.assign(words, now.words);
      own.say(now.own);
      marks.markAll();
    } catch (error) {
      endsWith(error);
    }
  };
  const stopHearing = onNews((news, sites) => {
    if (news === 'stop') return sites.includes(site.id) ? end() : undefined;
    if (news === 'card') {
      if (marks.press() === 'never') line.say(words.fault_never ?? '');
      return;
    }
    if (news === 'language') void speakAnew();
    void known.refresh();
  });
  const onShow = (event: PageTransitionEvent) => event.persisted && void known.refresh();
  window.addEventListener('pageshow', onShow);
  return {
    dismiss() {
      if (!panelDoor()?.close()) line.hide();
    },
    sayCovered: () => line.say(words.covered ?? ''),
    erase() {
      marks.stop();
      panelDoor()?.close();
      presses.stop();
      stopWatching();
      health.stop();
      // After an update of the extension there is nothing left to hear, and asking for it would throw.
      if (browser.runtime?.id !== undefined) stopHearing();
      window.removeEventListener('pageshow', onShow);
      line.remove();
      hosts.removeAll();
    },
  };
};
