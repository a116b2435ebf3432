import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { headAt } from '../../lib/sites/heads';

/** What the tab in front shows: somebody's profile by its address, or something else. */
export interface InFront {
  readonly tab: number;
  /** Canonical; absent where the address is no profile or may not be seen. */
  readonly profile?: string;
}

const look = async (): Promise<InFront | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // The browser tells the address only of hosts that were granted.
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const profile = url && headAt(url)?.profileAt(url);
  return { tab: tab.id, ...(profile !== undefined && { profile }) };
};

/** Follows the tab in front of this window, also where its page goes on without loading. */
export const useInFront = (): InFront | undefined => {
  const [inFront, setInFront] = useState<InFront>();
  const follow = useCallback(() => {
    look().then(
      (now) =>
        setInFront((before) => (before?.tab === now?.tab && before?.profile === now?.profile ? before : now)),
      (error) => console.warn('Pipeside could not see which tab is in front', error),
    );
  }, []);
  useEffect(() => {
    follow();
    const { onActivated, onUpdated } = browser.tabs;
    const { onAdded, onRemoved } = browser.permissions;
    const events = [onActivated, onUpdated, onAdded, onRemoved] as {
      addListener(f: () => void): void;
      removeListener(f: () => void): void;
    }[];
    for (const event of events) event.addListener(follow);
    return () => {
      for (const event of events) event.removeListener(follow);
    };
  }, [follow]);
  return inFront;
};
