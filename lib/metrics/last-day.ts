import type { Ask } from './ask';

/** The last day of the period that has come: its end, or today while it runs. */
export const lastDay = ({ to, today }: Ask): number => Math.min(to, today);
