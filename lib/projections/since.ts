import type { Day } from '../pipeline/day';

/** A value that holds from the end of that business day on, until the next one. */
export interface Since<T> {
  readonly on: Day;
  readonly value: T;
}

/** What somebody said of a field: by which fact, about which day. */
export interface Said<T> extends Since<T> {
  readonly id: string;
}

/**
 * The values of a field over time, earliest first: of all that was said about that day or an earlier one the last by
 * id holds. The last value is the one that stands today; one equal to the one before it is left out.
 */
export const seriesOf = <T>(said: readonly Said<T>[]): Since<T>[] => {
  const inOrder = [...said].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
  const series: Said<T>[] = [];
  for (const one of inOrder) {
    const last = series.at(-1);
    if (last && last.id > one.id) continue;
    if (last?.on === one.on) series.pop();
    series.push(one);
  }
  return series
    .map(({ on, value }) => ({ on, value }))
    .filter(
      ({ value }, place, all) =>
        place === 0 || JSON.stringify(value) !== JSON.stringify(all[place - 1]?.value),
    );
};
