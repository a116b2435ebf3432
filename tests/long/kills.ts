import type { Target } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import type { Driver } from './drive';
import type { Random } from './random';
import { pause } from './within';

/** Waits for a random moment: while the last kill is not yet overcome, at work, or just after an acknowledgement. */
export const awaitMoment = async (driver: Driver, random: Random): Promise<void> => {
  if (random.chance(0.15)) return pause(random.between(0, 150));
  const before = driver.acknowledged();
  await waitFor(() => driver.acknowledged() > before, 'an acknowledgement after the last kill', 20_000);
  await pause(random.between(0, 800));
  if (!random.chance(0.4)) return;
  const last = driver.acknowledged();
  const end = Date.now() + 20_000;
  while (driver.acknowledged() === last && Date.now() < end) await pause(1);
};

const ENDING_MS = 2000;

/**
 * Ends the service worker in mid-work; gives whether one really ended. The rig's own way throws where this gives
 * false: a worker that is just starting, while puppeteer still holds it, does not heed the command to close.
 */
export const killWorker = async (rig: Rig): Promise<boolean> => {
  const { browser } = rig;
  const root = rig.url('');
  let hasEnded = false;
  const hear = (target: Target): void => {
    if (target.type() === 'service_worker' && target.url().startsWith(root)) hasEnded = true;
  };
  const session = await browser.target().createCDPSession();
  browser.on('targetdestroyed', hear);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const running = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(root));
    for (const { targetId } of running) {
      // It may have ended by itself in between, and then nothing was killed.
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
    }
    const end = Date.now() + (running.length > 0 ? ENDING_MS : 0);
    while (!hasEnded && Date.now() < end) await pause(5);
    return hasEnded;
  } finally {
    browser.off('targetdestroyed', hear);
    await session.detach().catch(() => undefined);
  }
};
