import type { Browser } from 'puppeteer-core';
import type { Child } from './child';
import { waitUntilGone } from './process-tree';
import type { Profile } from './profile';

/** A browser that runs and answers. */
export interface Running {
  browser: Browser;
  child: Child;
}

/** Starting, ending and killing one browser on one profile. */
export interface Lifecycle {
  /** The browser that runs now; throws when there is none. */
  now(): Running;
  restart(): Promise<void>;
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Runs `launch` once now and again for each later start; every way out leaves no process behind. */
export async function openLifecycle(profile: Profile, launch: () => Promise<Running>): Promise<Lifecycle> {
  let running: Running | undefined;
  const start = async (): Promise<void> => {
    if (running) {
      throw new Error('The browser runs already.');
    }
    running = await launch();
  };
  const end = async (): Promise<void> => {
    const last = running;
    running = undefined;
    if (last) {
      await endGently(last);
    }
  };
  try {
    await start();
  } catch (error) {
    await profile.discard();
    throw error;
  }
  return {
    now: () => {
      if (!running) {
        throw new Error('The browser does not run: start() comes first.');
      }
      return running;
    },
    start,
    restart: async () => {
      await end();
      await start();
    },
    kill: async () => {
      const last = running;
      running = undefined;
      await last?.child.kill();
      await last?.browser.disconnect().catch(() => {});
    },
    close: async () => {
      try {
        await end();
      } finally {
        await profile.discard();
      }
    },
  };
}

async function endGently({ browser, child }: Running): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tree = child.tree();
  try {
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, 10_000);
    });
    // A crashed browser refuses to be closed; the kill below ends what is left of it.
    const closed = browser.close().then(
      () => child.ended,
      () => {},
    );
    await Promise.race([closed, late]);
  } finally {
    clearTimeout(timer);
    await child.kill();
    await waitUntilGone(tree);
  }
}
