import { useRef, useState } from 'preact/hooks';

/** Work that is done once however often its button is pressed. */
export interface Busy {
  readonly isBusy: boolean;
  /** Tells whether it was done; false at once while something is on its way. */
  run(work: () => Promise<boolean>): Promise<boolean>;
}

/** Lets one piece of work run at a time. */
export const useBusy = (): Busy => {
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run: Busy['run'] = async (work) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setBusy(true);
    try {
      return await work();
    } finally {
      isRunning.current = false;
      setBusy(false);
    }
  };
  return { isBusy, run };
};
