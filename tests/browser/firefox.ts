import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { startChild } from './child';
import { findBrowser } from './find';
import { grantInFirefox, revokeInFirefox, speakInFirefox, waitForSleep } from './firefox-extension';
import { firefoxPreferences, userJs } from './firefox-prefs';
import { firefoxUuid, readManifest } from './identity';
import { openLifecycle, type Running } from './lifecycle';
import { waitFor } from './look';
import { openProfile } from './profile';
import type { Rig, RigOptions } from './rig';

/** Starts Firefox with the extension in it; throws with the browser's last lines when it does not start. */
export async function launchFirefox(options: RigOptions): Promise<Rig> {
  const binary = await findBrowser('firefox');
  const { geckoId, popup } = await readManifest(options.extension);
  if (!geckoId) {
    throw new Error(`${options.extension} is no Firefox build: its manifest names no gecko id.`);
  }
  const uuid = firefoxUuid(geckoId);
  const profile = await openProfile(options.profile);
  const preferences = firefoxPreferences(options, geckoId, uuid, profile.path);
  await writeFile(join(profile.path, 'user.js'), userJs(preferences));
  // Only the first start grants: what a person takes away later has to stay away.
  let grants = options.grants ?? [];
  const life = await openLifecycle(profile, async () => {
    const running = await launch(binary, options, profile.path, geckoId, grants);
    grants = [];
    return running;
  });
  const url = (path: string): string => `moz-extension://${uuid}/${path.replace(/^\//, '')}`;

  const openPage = async (): Promise<Page> => {
    const page = await life.now().browser.newPage();
    await page.setViewport(options.viewport ?? { width: 1280, height: 900 });
    return page;
  };
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await openPage();
    // Firefox never reports the loading of extension pages; any awaited event would hang.
    await page.goto(url(path), { waitUntil: [] });
    await waitFor(
      () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState !== 'loading', url(path)),
      `${path} to load`,
    );
    return page;
  };
  return {
    kind: 'firefox',
    extensionId: geckoId,
    profile: profile.path,
    get browser() {
      return life.now().browser;
    },
    get pid() {
      return life.now().child.pid;
    },
    url,
    openPage,
    openExtensionPage,
    openPopup: () => openExtensionPage(popup),
    stopBackground: () => waitForSleep(life.now().browser, geckoId),
    revoke: (origin) => revokeInFirefox(life.now().browser, geckoId, origin),
    restart: life.restart,
    kill: life.kill,
    start: life.start,
    close: life.close,
  };
}

async function launch(
  binary: string,
  options: RigOptions,
  profile: string,
  geckoId: string,
  grants: string[],
): Promise<Running> {
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const args = [
    ...(options.headless === false ? [] : ['--headless']),
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    `--width=${width}`,
    `--height=${height}`,
    '--profile',
    profile,
    'about:blank',
  ];
  const child = startChild(binary, args, {
    // Release builds heed the preference about the settings server only with the second of these.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const line = child.findLine(/WebDriver BiDi listening on (ws:\/\/\S+)/);
    const [, endpoint] = await child.within(30_000, line);
    const connected = puppeteer.connect({
      browserWSEndpoint: `${endpoint}/session`,
      protocol: 'webDriverBiDi',
      defaultViewport: null,
      protocolTimeout: 20_000,
    });
    const browser = await child.within(20_000, connected);
    await speakInFirefox(browser, options.language ?? 'en');
    await grantInFirefox(browser, geckoId, grants);
    await browser.installExtension(resolve(options.extension));
    return { browser, child };
  } catch (error) {
    await child.kill();
    throw error;
  }
}
