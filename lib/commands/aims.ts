import type { Metric } from '../metrics/metric';

const found = import.meta.glob<Metric>('../metrics/*.metric.ts', { eager: true, import: 'default' });

/** The numbers that can have a target, in their order: those of which more or less is better. */
export const aims: readonly Metric[] = Object.values(found)
  .filter(({ better }) => better !== 'neither')
  .sort((a, b) => a.order - b.order);
