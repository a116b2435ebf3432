/** Makes the ids of facts: hybrid logical clocks as text, each later than all made or seen before. */
export interface HybridClock {
  next(): string;
  /** Takes note of an id from elsewhere, so that what is made after seeing it is later. */
  see(id: string): void;
}

const MAX_COUNT = 0xffff;

const read = (id: string): { ms: number; count: number } => ({
  ms: Date.parse(id.slice(0, 24)),
  count: Number.parseInt(id.slice(25, 29), 16),
});

/** A hybrid clock for `device`, over a source of milliseconds that may stand still or go back. */
export const hybridClock = (device: string, now: () => number): HybridClock => {
  let ms = 0;
  let count = 0;
  const raise = (to: { ms: number; count: number }) => {
    if (to.ms > ms || (to.ms === ms && to.count > count)) ({ ms, count } = to);
  };
  return {
    next() {
      const wall = now();
      if (wall > ms) [ms, count] = [wall, 0];
      else if (count < MAX_COUNT) count += 1;
      else [ms, count] = [ms + 1, 0];
      return `${new Date(ms).toISOString()}-${count.toString(16).padStart(4, '0')}-${device}`;
    },
    see: (id) => raise(read(id)),
  };
};
