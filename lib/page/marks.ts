import type { Badge } from '../pipeline/badge';
import type { Sighting, Site, UnitReading } from '../sites/site';
import type { BadgeMark } from './badge-mark';
import type { Known } from './known';
import type { PlusMark } from './plus-mark';

/** What one row or message carries of ours. */
interface Carried {
  readonly badges: Map<Element, { mark: BadgeMark; shown: string }>;
  readonly pluses: Map<Element, { mark: PlusMark; address: string }>;
}

/** What marks are made with. */
export interface Making {
  readonly known: Known;
  newBadge(where: 'before' | 'after'): BadgeMark;
  newPlus(sighting: Sighting, unit: Element): PlusMark;
  plusSays(sighting: Sighting): string;
  isOwn(address: string): boolean;
  /** Whether the page tells who reads: otherwise nobody is offered. */
  isOwnKnown(): boolean;
  /** Whether the page is dark where units stand; asked once a batch, before anything is written. */
  isDark(at: Element): boolean;
}

/** Keeps our marks in agreement with what the units say and with what is known. */
export interface Marks {
  mark(units: Iterable<Element>): void;
  /** Marks again every unit that shows one of these addresses. */
  markPeople(addresses: readonly string[]): void;
  markAll(): void;
  /** Ends all marking: an answer that is still on its way must not draw into a page that was left. */
  stop(): void;
}

interface Wanted {
  readonly badges: { badge: Badge; at: Element; where: 'before' | 'after' }[];
  readonly pluses: Sighting[];
}

const put = (element: Element, at: Element, where: 'before' | 'after'): void => {
  const isThere = where === 'before' ? at.previousSibling === element : at.nextSibling === element;
  if (isThere) return;
  if (where === 'before') at.before(element);
  else at.after(element);
};

/** After how many readings the rows that have left the page are forgotten. */
const FORGET_EVERY = 256;

/** Marks for a site's units. */
export const marksOf = (site: Site, making: Making): Marks => {
  const carried = new WeakMap<Element, Carried>();
  const shownBy = new Map<string, Set<Element>>();
  let isStopped = false;
  let noted = 0;

  const known = (sighting: Sighting): Badge | null | undefined => {
    const { email } = sighting.prospect;
    return email === undefined || making.isOwn(email) ? undefined : making.known.badge(email);
  };

  const wantedIn = ({ people, place }: UnitReading): Wanted => {
    const badged = people.flatMap((sighting) => {
      const badge = known(sighting);
      return badge ? [{ badge, at: sighting.beside, where: 'after' as const }] : [];
    });
    if (place) {
      const latest = badged.reduce<Badge | undefined>(
        (best, { badge }) => (best && best.touched >= badge.touched ? best : badge),
        undefined,
      );
      return { badges: latest ? [{ badge: latest, ...place }] : [], pluses: [] };
    }
    const pluses = making.isOwnKnown()
      ? people.filter((one) => one.as === 'sender' && known(one) === null)
      : [];
    return { badges: badged, pluses };
  };

  /** Lists are drawn anew all day: rows that went must not be kept alive by us. */
  const forgetGone = (): void => {
    for (const [email, units] of shownBy) {
      for (const unit of units) if (!unit.isConnected) units.delete(unit);
      if (units.size === 0) shownBy.delete(email);
    }
  };

  const note = (unit: Element, { people }: UnitReading): void => {
    for (const { prospect } of people) {
      if (prospect.email === undefined) continue;
      const units = shownBy.get(prospect.email);
      if (units) units.add(unit);
      else shownBy.set(prospect.email, new Set([unit]));
    }
    noted += 1;
    if (noted % FORGET_EVERY === 0) forgetGone();
  };

  const showBadges = (mine: Carried, badges: Wanted['badges'], isDark: boolean): void => {
    const places = new Set(badges.map(({ at }) => at));
    const spare: BadgeMark[] = [];
    for (const [at, { mark }] of mine.badges) {
      if (places.has(at)) continue;
      spare.push(mark);
      mine.badges.delete(at);
    }
    for (const { badge, at, where } of badges) {
      const before = mine.badges.get(at);
      const mark = before?.mark ?? spare.pop() ?? making.newBadge(where);
      const shown = `${badge.touched} ${badge.says} ${isDark}`;
      if (before?.shown !== shown) mark.show(badge, isDark);
      mine.badges.set(at, { mark, shown });
      put(mark.element, at, where);
    }
    for (const { element } of spare) element.remove();
  };

  const showPluses = (unit: Element, mine: Carried, pluses: readonly Sighting[], isDark: boolean): void => {
    const wanted = new Map(pluses.map((one) => [one.beside, one]));
    for (const [at, { mark, address }] of mine.pluses) {
      if (wanted.get(at)?.prospect.email === address) continue;
      mark.element.remove();
      mine.pluses.delete(at);
    }
    for (const sighting of pluses) {
      const mark = mine.pluses.get(sighting.beside)?.mark ?? making.newPlus(sighting, unit);
      mark.show(making.plusSays(sighting), isDark);
      mine.pluses.set(sighting.beside, { mark, address: sighting.prospect.email ?? '' });
      put(mark.element, sighting.beside, 'after');
    }
  };

  const markOne = (unit: Element, isDark: boolean): void => {
    const reading = site.readUnit(unit);
    note(unit, reading);
    const wanted = wantedIn(reading);
    let mine = carried.get(unit);
    if (!mine) {
      if (wanted.badges.length + wanted.pluses.length === 0) return;
      mine = { badges: new Map(), pluses: new Map() };
      carried.set(unit, mine);
    }
    showBadges(mine, wanted.badges, isDark);
    showPluses(unit, mine, wanted.pluses, isDark);
  };

  const mark = (units: Iterable<Element>): void => {
    if (isStopped) return;
    let isDark: boolean | undefined;
    for (const unit of units) {
      try {
        isDark ??= making.isDark(unit);
        if (unit.isConnected) markOne(unit, isDark);
      } catch (error) {
        // A reader that fails costs one badge, never the page.
        console.debug('Pipeside could not read this part of the page', error);
      }
    }
  };

  const unitsOf = (addresses: Iterable<string>): Set<Element> => {
    const units = new Set<Element>();
    for (const address of addresses) {
      const shown = shownBy.get(address);
      for (const unit of shown ?? []) {
        if (unit.isConnected) units.add(unit);
        else shown?.delete(unit);
      }
    }
    return units;
  };

  return {
    mark,
    markPeople: (addresses) => mark(unitsOf(addresses)),
    markAll: () => mark(unitsOf(shownBy.keys())),
    stop: () => {
      isStopped = true;
    },
  };
};
