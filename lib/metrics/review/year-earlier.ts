import { dayOf, numberOf } from '../../pipeline/day';

/** The number of the same day a year earlier; the last of February where there is no 29th. */
export const yearEarlier = (day: number): number => {
  const text = dayOf(day);
  const wanted = `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`;
  return numberOf(wanted.endsWith('-02-29') ? `${wanted.slice(0, 8)}28` : wanted);
};
