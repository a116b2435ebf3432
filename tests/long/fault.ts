/** What can be wrong: a change gone, one applied more than once, half of one, rows, the second copy, an answer. */
export type FaultKind = 'lost' | 'doubled' | 'torn' | 'rows' | 'copy' | 'half copy' | 'answer';

/** One thing that should not be. */
export interface Fault {
  readonly kind: FaultKind;
  readonly says: string;
}

/** Faults, each told once, however many checks meet it. */
export interface Faults {
  add(faults: readonly Fault[]): void;
  of(...kinds: FaultKind[]): readonly Fault[];
  all(): readonly Fault[];
}

/** An empty list of faults. */
export const noFaults = (): Faults => {
  const found = new Map<string, Fault>();
  return {
    add(faults) {
      for (const fault of faults) found.set(`${fault.kind} ${fault.says}`, fault);
    },
    of: (...kinds) => [...found.values()].filter(({ kind }) => kinds.includes(kind)),
    all: () => [...found.values()],
  };
};
