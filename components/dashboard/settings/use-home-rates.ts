import { useEffect, useRef } from 'preact/hooks';
import type { HomeRates } from '../../../lib/pipeline/rates';

/** Changes the home currency or its rates, and tells whether that was kept. */
export type ChangeRates = (edit: (before: HomeRates) => HomeRates) => Promise<boolean>;

/**
 * Changes to one table that is kept as a whole: a change made while another is still on its way builds upon it, or
 * the second would bring back what the first has changed.
 */
export const useHomeRates = (kept: HomeRates, save: (next: HomeRates) => Promise<boolean>): ChangeRates => {
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
  }, [JSON.stringify(kept)]);
  return async (edit) => {
    const before = latest.current;
    const next = edit(before);
    latest.current = next;
    const isKept = await save(next);
    if (!isKept && latest.current === next) latest.current = before;
    return isKept;
  };
};
