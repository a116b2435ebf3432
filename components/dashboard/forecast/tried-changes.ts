import type { WhatIf } from '../../../lib/pipeline/forecast';

/** Something that is tried, with whom it is about; of the same id there is one at most. */
export interface Change {
  readonly id: string;
  readonly what: WhatIf;
  readonly name: string;
}

/** How many things can be tried at once. */
export const MOST_CHANGES = 40;

const idOf = (what: WhatIf, changes: readonly Change[]): string => {
  if (what.does === 'amount') return `amount ${what.deal}`;
  if (what.does !== 'add') return `end ${what.deal}`;
  const last = Math.max(0, ...changes.map(({ id }) => Number(/^add (\d+)$/.exec(id)?.[1] ?? 0)));
  return `add ${last + 1}`;
};

/** The changes with one more: a deal ends in one way and has one amount, so the same of it before is replaced. */
export const withChange = (changes: readonly Change[], what: WhatIf, name: string): readonly Change[] => {
  const change = { id: idOf(what, changes), what, name };
  const isThere = changes.some(({ id }) => id === change.id);
  if (isThere) return changes.map((one) => (one.id === change.id ? change : one));
  return changes.length < MOST_CHANGES ? [...changes, change] : changes;
};

/** How a deal ends on trial; undefined where nothing of it is tried. */
export const endingOf = (changes: readonly Change[], deal: string): 'win' | 'lose' | 'slip' | undefined => {
  const what = changes.find(({ id }) => id === `end ${deal}`)?.what;
  return what?.does === 'win' || what?.does === 'lose' || what?.does === 'slip' ? what.does : undefined;
};

/** The amount of a deal on trial in minor units; undefined where none is tried. */
export const amountOf = (changes: readonly Change[], deal: string): number | undefined => {
  const what = changes.find(({ id }) => id === `amount ${deal}`)?.what;
  return what?.does === 'amount' ? what.minor : undefined;
};
