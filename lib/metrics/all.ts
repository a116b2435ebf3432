import type { Metric } from './metric';

const files = import.meta.glob<Metric>('./*.metric.ts', { eager: true, import: 'default' });

/** Every number of the folder, the six of the popup first. */
export const allMetrics: readonly Metric[] = Object.values(files).sort((a, b) => a.order - b.order);
