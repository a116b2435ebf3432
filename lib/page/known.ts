import { send } from '../messages/send';
import type { Badge } from '../pipeline/badge';

/** How many addresses one question may hold. */
const MOST = 500;

/** What this page knows of the people on it: a badge, nobody, or not asked yet. */
export interface Known {
  /**
   * The badge of an address; null for nobody; undefined for somebody never to be added, and while it is not known, and
   * then it is asked for.
   */
  badge(address: string): Badge | null | undefined;
  /** Whether somebody is never to be added, as far as was asked. */
  isNever(address: string): boolean;
  /** Sets what is known of an address, from the answer to a command. */
  set(address: string, badge: Badge | null): void;
  /** Asks again for everybody who is on the page; who has left it is forgotten. */
  refresh(): Promise<void>;
}

/**
 * Knowledge that starts empty. `isShown` tells who is on the page now; `learnt` is called with the addresses whose
 * answer is new or changed.
 */
export const knownPeople = (
  isShown: (address: string) => boolean,
  learnt: (addresses: readonly string[]) => void,
  failed: (error: unknown) => unknown,
): Known => {
  const badges = new Map<string, Badge | null | undefined>();
  const nevers = new Set<string>();
  let wanted = new Set<string>();
  let isAsking = false;

  const ask = async (addresses: readonly string[]): Promise<void> => {
    const answer = await send('badges.of', { addresses: [...addresses] });
    const changed = addresses.filter((address) => {
      const before = badges.get(address);
      const told = answer[address] ?? null;
      // Who is never to be added has no mark at all, like somebody not asked for yet.
      const now = told === 'never' ? undefined : told;
      badges.set(address, now);
      if (told === 'never') nevers.add(address);
      else nevers.delete(address);
      return before === undefined || JSON.stringify(before) !== JSON.stringify(now);
    });
    if (changed.length > 0) learnt(changed);
  };

  const askWanted = async (): Promise<void> => {
    isAsking = true;
    try {
      while (wanted.size > 0) {
        const batch = [...wanted].slice(0, MOST);
        await ask(batch);
        for (const address of batch) wanted.delete(address);
      }
    } catch (error) {
      wanted = new Set();
      failed(error);
    } finally {
      isAsking = false;
    }
  };

  return {
    badge(address) {
      const known = badges.get(address);
      if (known === undefined && !badges.has(address)) {
        wanted.add(address);
        if (!isAsking) {
          isAsking = true;
          queueMicrotask(askWanted);
        }
      }
      return known;
    },
    isNever: (address) => nevers.has(address),
    set(address, badge) {
      badges.set(address, badge);
      learnt([address]);
    },
    async refresh() {
      try {
        for (const address of badges.keys()) if (!isShown(address)) badges.delete(address);
        const all = [...badges.keys()];
        for (let at = 0; at < all.length; at += MOST) await ask(all.slice(at, at + MOST));
      } catch (error) {
        failed(error);
      }
    },
  };
};
