import type { Figure } from './figure';
import type { Pairs } from './pairs';
import { median, rangeOf, spreadOfMedian } from './statistics';

/** Milliseconds of one side. */
export const msFigure = (what: string, values: readonly number[]): Figure => ({
  what,
  value: median(values),
  unit: 'ms',
  range: rangeOf(values),
});

/** The second side over the first, pair by pair. */
export const ratioFigure = (what: string, { ratios }: Pairs): Figure => ({
  what,
  value: median(ratios),
  unit: '×',
  range: rangeOf(ratios),
});

/** How far one side against itself lies from 1, plus what chance moves a median of so many pairs by. */
export const noiseOf = (control: Pairs, pairs: Pairs): number =>
  Math.abs(median(control.ratios) - 1) + spreadOfMedian(control.ratios) + spreadOfMedian(pairs.ratios);
