import { useEffect, useRef, useState } from 'preact/hooks';
import type { ForecastPage, Tried, WhatIf } from '../../../lib/pipeline/forecast';
import { type Change, MOST_CHANGES, withChange } from './tried-changes';

/** How long to wait for another change before the background is asked, in milliseconds. */
const SOON_MS = 150;

/** What is tried, what comes of it, and the ways to try more or less. */
export interface Trial {
  readonly changes: readonly Change[];
  /** What came of what was last answered; it is of an earlier trial while `isWaiting`. */
  readonly tried: readonly Tried[] | undefined;
  readonly error: unknown;
  readonly isWaiting: boolean;
  readonly isFull: boolean;
  try(what: WhatIf, name: string): void;
  takeBack(id: string): void;
  clear(): void;
  retry(): void;
}

/** Asks the background what comes of the changes; nothing of it is kept. */
export type Attempt = (what: readonly WhatIf[]) => Promise<readonly Tried[]>;

interface Came {
  readonly tried?: readonly Tried[] | undefined;
  readonly error?: unknown;
  /** Of which changes it is told. */
  readonly of: readonly Change[];
}

const NONE: readonly Change[] = [];

/**
 * A trial over the forecast on the page. It ends when other deals are shown, is asked anew when the forecast changes,
 * and an answer that comes after another question is dropped.
 */
export const useTrial = ({ filter, ...page }: ForecastPage, attempt: Attempt): Trial => {
  const over = JSON.stringify(filter);
  const [kept, keep] = useState({ over, changes: NONE });
  const changes = kept.over === over ? kept.changes : NONE;
  const [came, setCame] = useState<Came>({ of: NONE });
  const [turn, setTurn] = useState(0);
  const latest = useRef(attempt);
  latest.current = attempt;
  useEffect(() => {
    if (changes.length === 0) return setCame({ of: NONE });
    let isWanted = true;
    const timer = setTimeout(() => {
      latest.current(changes.map(({ what }) => what)).then(
        (tried) => isWanted && setCame({ tried, of: changes }),
        (error: unknown) => isWanted && setCame({ error, of: changes }),
      );
    }, SOON_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [changes, page.spans, turn]);
  const change = (next: readonly Change[]): void => keep({ over, changes: next.length > 0 ? next : NONE });
  return {
    changes,
    tried: came.tried,
    error: came.of === changes ? came.error : undefined,
    isWaiting: came.of !== changes,
    isFull: changes.length >= MOST_CHANGES,
    try: (what, name) => change(withChange(changes, what, name)),
    takeBack: (id) => change(changes.filter((one) => one.id !== id)),
    clear: () => change(NONE),
    retry: () => {
      setCame({ of: NONE });
      setTurn(turn + 1);
    },
  };
};
