import type { Words } from '../../lib/words';
import { type In, sayNumber, sayShort } from '../say-number';

/** How many letters have room in a column of values, for a count and with a currency. */
const ROOM = { count: 7, other: 9 } as const;

const isCount = ({ unit }: In): boolean => unit === 'deals' || unit === 'days' || unit === 'times';

/** A value as long as there is room for it: in full, else shortly, else rounded to thousands or millions; `less` letters less than that. */
export const sayInRoom = (words: Words, value: number, told: In, less = 0): string => {
  const room = (told.unit === 'deals' ? ROOM.count : ROOM.other) - less;
  const ways = [sayNumber(words, value, told), sayShort(words, value, told)];
  const compact = new Intl.NumberFormat(words.language, { notation: 'compact', maximumFractionDigits: 1 });
  return (
    ways.find((said) => said.length <= room) ?? (isCount(told) ? compact.format(value) : (ways[1] ?? ''))
  );
};
