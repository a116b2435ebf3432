import type { Named } from '../../../lib/pipeline/lists';
import type { Choice } from './in-place-choice';

/** What can be chosen from a list, and what is chosen already though it was retired or stands in no list. */
export const withCurrent = (all: readonly Named[], current: string | undefined): Choice[] => {
  const offered = all.filter(({ id, isRetired }) => !isRetired || id === current);
  const isUnknown = current !== undefined && !offered.some(({ id }) => id === current);
  return [...offered, ...(isUnknown ? [{ id: current, name: current }] : [])].map(({ id, name }) => ({
    id,
    name,
  }));
};
