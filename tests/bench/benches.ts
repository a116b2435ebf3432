import type { Report, Settings } from './figure';
import { benchKpis } from './kpis/kpis.bench';
import { benchOverlay } from './overlay/overlay.bench';
import { benchPopup } from './popup/popup.bench';

/** Everything that can be measured, by the name that `--only` takes. */
export const benches: Readonly<Record<string, (settings: Settings) => Promise<Report>>> = {
  kpis: benchKpis,
  overlay: benchOverlay,
  popup: benchPopup,
};
