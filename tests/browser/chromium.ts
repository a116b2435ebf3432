import { realpath } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startChild } from './child';
import { openChromiumPopup, revokeInSettings, stopWorker } from './chromium-extension';
import { chromiumFlags } from './chromium-flags';
import { editPreferences, withoutGuesses } from './chromium-preferences';
import { findBrowser } from './find';
import { grantInPreferences } from './grant';
import { chromiumId, readManifest } from './identity';
import { openLifecycle, type Running } from './lifecycle';
import { waitFor } from './look';
import { openPipe } from './pipe';
import { openProfile } from './profile';
import type { Rig, RigOptions } from './rig';

/** Starts Chromium with the extension in it; throws with the browser's last lines when it does not start. */
export async function launchChromium(options: RigOptions): Promise<Rig> {
  const binary = await findBrowser('chromium');
  const manifest = await readManifest(options.extension);
  const extension = await realpath(options.extension);
  const extensionId = chromiumId(extension);
  const profile = await openProfile(options.profile);
  await editPreferences(profile.path, withoutGuesses);
  if (options.grants?.length) {
    await grantInPreferences(profile.path, extension, options.grants);
  }
  const args = chromiumFlags(options, extension, profile.path);
  const life = await openLifecycle(profile, () => launch(binary, args, options, extension, extensionId));
  const url = (path: string): string => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`;

  const openPage = async (): Promise<Page> => {
    const page = await life.now().browser.newPage();
    await page.setViewport(options.viewport ?? { width: 1280, height: 900 });
    return page;
  };
  return {
    kind: 'chromium',
    extensionId,
    profile: profile.path,
    get browser() {
      return life.now().browser;
    },
    get pid() {
      return life.now().child.pid;
    },
    url,
    openPage,
    openExtensionPage: async (path) => {
      const page = await openPage();
      await page.goto(url(path), { waitUntil: 'domcontentloaded', timeout: 10_000 });
      return page;
    },
    openPopup: (over) => openChromiumPopup(life.now().browser, extensionId, url(manifest.popup), over),
    stopBackground: () => stopWorker(life.now().browser, extensionId),
    revoke: (origin) => revokeInSettings(life.now().browser, extensionId, origin),
    restart: life.restart,
    kill: life.kill,
    start: life.start,
    close: life.close,
  };
}

async function launch(
  binary: string,
  args: string[],
  options: RigOptions,
  extension: string,
  extensionId: string,
): Promise<Running> {
  const language = options.language === 'bg' ? 'bg' : 'en';
  const child = startChild(binary, args, {
    env: { ...process.env, LANGUAGE: language },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
  });
  try {
    const connected = puppeteer.connect({
      transport: openPipe(child.process),
      defaultViewport: null,
      protocolTimeout: 20_000,
    });
    const browser = await child.within(20_000, connected);
    await ensureLoaded(browser, extension, extensionId);
    if (options.grants?.length) await untilRegistered(browser, extensionId);
    return { browser, child };
  } catch (error) {
    await child.kill();
    throw error;
  }
}

/** How long a background that has just started takes to register its scripts at most, in milliseconds. */
const REGISTERS_WITHIN_MS = 400;

/**
 * Gives the background time to register its scripts at its first start: a page that is opened sooner gets them late,
 * as a tab that was open before the grant. It cannot be asked, since an attached worker stays alive.
 */
async function untilRegistered(browser: Browser, extensionId: string): Promise<void> {
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
  await waitFor(() => browser.targets().some(isWorker), 'the background to start', 5000);
  await new Promise((resolve) => setTimeout(resolve, REGISTERS_WITHIN_MS));
}

async function ensureLoaded(browser: Browser, extension: string, extensionId: string): Promise<void> {
  if (!(await browser.extensions()).has(extensionId)) {
    await browser.installExtension(extension);
  }
  await waitFor(
    async () => (await browser.extensions()).get(extensionId)?.enabled,
    `the extension ${extensionId} to be loaded and enabled`,
    5000,
  );
}
