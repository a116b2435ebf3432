import type { InPage } from '../sites/site';
import { takes } from '../sites/takes';
import { runOverlay } from './overlay';

/** Starts the overlay with a site's reader, in a page that is the site's and in no frame. */
export const startOverlay = (site: InPage): void => {
  if (takes(site, new URL(location.href)) && window === window.top) void runOverlay(site, document);
};
