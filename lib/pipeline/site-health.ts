import type { Day } from './day';

/** How a site may be worked on: with marks in its pages, or only from the browser's side panel, with nothing in them. */
export type SiteMode = 'in-page' | 'side-panel';

/** Whether a site is still read well: counts only, of no content. */
export interface SiteHealth {
  readonly since: Day;
  /** How many people were seen. */
  readonly people: number;
  /** Pages that should have shown somebody and showed nobody. */
  readonly empty: number;
  readonly lastEmptyOn?: Day;
}
