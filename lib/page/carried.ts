import type { Badge } from '../pipeline/badge';
import { keyOf } from '../pipeline/prospect';
import type { Sighting } from '../sites/site';
import type { BadgeMark } from './badge-mark';
import type { BadgeOwner } from './badge-presses';
import type { PlusMark } from './plus-mark';

/** On which side of an element of the page a mark stands. */
export type Where = 'before' | 'after';

/** A badge, whose it is, and where it stands. */
export interface WantedBadge {
  readonly badge: Badge;
  readonly owner: BadgeOwner;
  readonly at: Element;
  readonly where: Where;
}

/** What one row or message is to carry of ours. */
export interface Wanted {
  readonly badges: readonly WantedBadge[];
  readonly pluses: readonly Sighting[];
}

/** How marks are made and what is said on them. */
export interface Craft {
  newBadge(where: Where): BadgeMark;
  /** Says whose badge an element is, for when it is pressed. */
  owns(mark: BadgeMark, owner: BadgeOwner): void;
  /** Does what a press on a badge does. */
  pressed(mark: BadgeMark): void;
  /** A plus that tags what it stands beside at the press. */
  newPlus(sighting: () => Sighting, unit: Element): PlusMark;
  plusSays(sighting: Sighting): string;
  /** Milliseconds. */
  now(): number;
}

/** What one row or message carries of ours. */
export interface Carried {
  show(wanted: Wanted, isDark: boolean): void;
  /** Gives the focus to the plus or the badge of an address; false when there is none. */
  focus(address: string): boolean;
  /** Presses the first mark, as a person's shortcut does; false when there is none. */
  press(): boolean;
}

/** A page that moves our marks this often within a second does not want them; then they are left out. */
const MOST_MOVES = 30;
/** The same for marks that it takes from where they were put, one by one, over this many milliseconds. */
const MOST_LOSSES = 20;
const LOSSES_WITHIN_MS = 10_000;

interface Shown<Mark> {
  readonly mark: Mark;
  readonly key: string;
}

/** The marks of one unit, none at first. */
export const carriedBy = (unit: Element, craft: Craft): Carried => {
  const badges = new Map<Element, Shown<BadgeMark>>();
  const pluses = new Map<Element, Shown<PlusMark> & { readonly now: { sighting: Sighting } }>();
  let moves = 0;
  let since = 0;
  let losses = 0;
  let losingSince = 0;

  const isFoughtOver = (wasPut: boolean): boolean => {
    const now = craft.now();
    if (now - since > 1000) [moves, since] = [0, now];
    if (now - losingSince > LOSSES_WITHIN_MS) [losses, losingSince] = [0, now];
    moves += 1;
    if (wasPut) losses += 1;
    return moves > MOST_MOVES || losses > MOST_LOSSES;
  };

  const put = (element: Element, at: Element, where: Where, wasPut: boolean): void => {
    const isThere = where === 'before' ? at.previousSibling === element : at.nextSibling === element;
    if (isThere) return;
    if (isFoughtOver(wasPut)) element.remove();
    else if (where === 'before') at.before(element);
    else at.after(element);
  };

  const drop = <Mark extends { element: Element }>(from: Map<Element, Shown<Mark>>, at: Element): void => {
    from.get(at)?.mark.element.remove();
    from.delete(at);
  };

  const showBadges = (wanted: Wanted['badges'], isDark: boolean): void => {
    if (badges.size > 0) {
      const places = new Set(wanted.map(({ at }) => at));
      for (const at of badges.keys()) if (!places.has(at)) drop(badges, at);
    }
    for (const { badge, owner, at, where } of wanted) {
      const before = badges.get(at);
      const mark = before?.mark ?? craft.newBadge(where);
      const key = `${owner.address} ${badge.touched} ${badge.says} ${isDark}`;
      if (before?.key !== key) {
        mark.show(badge, isDark);
        craft.owns(mark, owner);
        badges.set(at, { mark, key });
      }
      put(mark.element, at, where, before !== undefined);
    }
  };

  const showPluses = (wanted: Wanted['pluses'], isDark: boolean): void => {
    if (pluses.size > 0) {
      const keep = new Map(wanted.map((one) => [one.beside, keyOf(one.prospect)]));
      for (const [at, { key }] of pluses) if (keep.get(at) !== key) drop(pluses, at);
    }
    for (const sighting of wanted) {
      const before = pluses.get(sighting.beside);
      // What a press tags is what stands there now: pages bring the rest of somebody late.
      const now = before?.now ?? { sighting };
      now.sighting = sighting;
      const mark = before?.mark ?? craft.newPlus(() => now.sighting, unit);
      mark.show(craft.plusSays(sighting), isDark);
      pluses.set(sighting.beside, { mark, key: keyOf(sighting.prospect) ?? '', now });
      put(mark.element, sighting.beside, 'after', before !== undefined);
    }
  };

  return {
    show(wanted, isDark) {
      showBadges(wanted.badges, isDark);
      showPluses(wanted.pluses, isDark);
    },
    press() {
      const [badge] = badges.values();
      const [plus] = pluses.values();
      if (badge) craft.pressed(badge.mark);
      else plus?.mark.press();
      return Boolean(badge ?? plus);
    },
    focus(address) {
      const found =
        [...pluses.values()].find(({ key }) => key === address) ??
        [...badges.values()].find(({ key }) => key.startsWith(`${address} `));
      found?.mark.focus();
      return found !== undefined;
    },
  };
};
