import type { Badge } from '../pipeline/badge';
import { keyOf } from '../pipeline/prospect';
import { isShown } from '../sites/shown';
import type { InPage, Sighting, UnitReading } from '../sites/site';
import { type Carried, type Craft, carriedBy, type Wanted, type WantedBadge } from './carried';
import type { Known } from './known';
import type { Own } from './own';
import { shownBy } from './shown-by';

/** What the marks are made from. */
export interface Making extends Craft {
  readonly own: Own;
  readonly known: Known;
  /** The page's address now. */
  url(): URL;
  /** Whether the page is dark where units stand; asked once a batch, before anything is written. */
  isDark(at: Element): boolean;
}

/** Keeps our marks in agreement with what the units say and with what is known. */
export interface Marks {
  mark(units: Iterable<Element>): void;
  /** Marks again every unit that shows one of these addresses. */
  markPeople(addresses: readonly string[]): void;
  markAll(): void;
  isShown(address: string): boolean;
  /** How many people are on the page. */
  countPeople(): number;
  /** Gives the focus to the plus or the badge of an address. */
  focus(address: string): void;
  /**
   * Does what a press on the first mark of the open message does: opens the card, or tags; 'never' where there is none
   * since its sender is never to be added.
   */
  press(): 'pressed' | 'never' | 'nobody';
  /** Ends all marking: an answer that is still on its way must not draw into a page that was left. */
  stop(): void;
}

const latestOf = (badges: readonly WantedBadge[]): WantedBadge | undefined =>
  badges.reduce<WantedBadge | undefined>(
    (best, one) => (best && best.badge.touched >= one.badge.touched ? best : one),
    undefined,
  );

/** Marks for a site's units. */
export const marksOf = (site: InPage, making: Making): Marks => {
  const carried = new WeakMap<Element, Carried>();
  const shown = shownBy();
  let isStopped = false;

  const known = ({ prospect }: Sighting): Badge | null | undefined => {
    const key = keyOf(prospect);
    return key === undefined || making.own.isOwn(key) ? undefined : making.known.badge(key);
  };

  /** A row has one badge, of who was touched last; in a message everybody known has their own. */
  const wantedIn = ({ people, place }: UnitReading): Wanted => {
    const badged = people.flatMap((sighting) => {
      const badge = known(sighting);
      const owner = { address: keyOf(sighting.prospect) ?? '', name: sighting.prospect.name ?? '' };
      return badge ? [{ badge, owner, at: sighting.beside, where: 'after' as const }] : [];
    });
    if (place) {
      const latest = latestOf(badged);
      return { badges: latest ? [{ ...latest, ...place }] : [], pluses: [] };
    }
    // Whoever reads the page may be among the senders: while that is not told, nobody is offered.
    const isOffered = (one: Sighting) => (one.as === 'sender' || one.as === 'profile') && known(one) === null;
    return { badges: badged, pluses: making.own.isKnown() ? people.filter(isOffered) : [] };
  };

  const markOne = (unit: Element, url: URL, isDark: boolean): void => {
    const reading = site.readUnit(unit, url);
    for (const { prospect } of reading.people) {
      const key = keyOf(prospect);
      if (key !== undefined) shown.note(key, unit);
    }
    const wanted = wantedIn(reading);
    const before = carried.get(unit);
    if (!before && wanted.badges.length + wanted.pluses.length === 0) return;
    const mine = before ?? carriedBy(unit, making);
    if (!before) carried.set(unit, mine);
    mine.show(wanted, isDark);
  };

  const mark = (units: Iterable<Element>): void => {
    if (isStopped) return;
    let isDark: boolean | undefined;
    const url = making.url();
    for (const unit of units) {
      try {
        isDark ??= making.isDark(unit);
        if (unit.isConnected) markOne(unit, url, isDark);
      } catch (error) {
        // A reader that fails costs one badge, never the page.
        console.debug('Pipeside could not read this part of the page', error);
      }
    }
  };

  return {
    mark,
    markPeople: (addresses) => mark(shown.units(addresses)),
    markAll: () => mark(shown.all()),
    isShown: shown.isShown,
    countPeople: shown.count,
    focus(address) {
      for (const unit of shown.units([address])) {
        if (isShown(unit) && carried.get(unit)?.focus(address)) return;
      }
    },
    press() {
      const url = making.url();
      const messages = [...shown.all()].filter((unit) => isShown(unit) && !site.readUnit(unit, url).place);
      for (const unit of messages) if (carried.get(unit)?.press()) return 'pressed';
      const senders = messages.flatMap((unit) => site.readUnit(unit, url).people);
      const isNever = senders.some(({ prospect }) => making.known.isNever(keyOf(prospect) ?? ''));
      return isNever ? 'never' : 'nobody';
    },
    stop: () => {
      isStopped = true;
    },
  };
};
