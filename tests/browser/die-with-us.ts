const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `kill` when this process exits or is told to, so that no browser outlives it; gives the way off. */
export function dieWithUs(kill: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    kill();
    stop();
    // Somebody else who listens decides what else happens; with nobody left, the signal does its work.
    if (process.listenerCount(signal) === 0) {
      process.kill(process.pid, signal);
    }
  };
  const stop = (): void => {
    process.off('exit', kill);
    for (const signal of SIGNALS) {
      process.off(signal, onSignal);
    }
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) {
    process.once(signal, onSignal);
  }
  return stop;
}
