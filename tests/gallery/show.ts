import type { ComponentChild } from 'preact';
import type { Words } from '../../lib/words';

/** In what surroundings a state is drawn. */
export interface Look {
  readonly words: Words;
  readonly isDark: boolean;
}

/** The states of one component worth looking at, by a name for people. */
export type Show = Readonly<Record<string, (look: Look) => ComponentChild>>;

/** What the gallery's buttons do. */
export const nothing = (): void => undefined;

/** One state for each of some names or kinds, told apart by what `naming` calls them. */
export const each = <T>(
  all: readonly T[],
  naming: (one: T) => string,
  draw: (one: T, look: Look) => ComponentChild,
): Show => Object.fromEntries(all.map((one) => [naming(one), (look: Look) => draw(one, look)]));
