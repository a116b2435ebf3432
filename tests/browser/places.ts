import { join } from 'node:path';

/** Which browser is meant. */
export type BrowserKind = 'chromium' | 'firefox';

const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const LINUX: Record<BrowserKind, string[]> = {
  chromium: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

const MAC: Record<BrowserKind, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserKind, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Every path where the browser may stand, the best first: names on PATH, then the usual places. */
export function usualPlaces(kind: BrowserKind, platform: string, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return WINDOWS[kind].flatMap((end) => roots.flatMap((root) => (root ? [`${root}\\${end}`] : [])));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const named = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return [...MAC[kind].flatMap((end) => roots.map((root) => join(root, end))), ...named];
  }
  return [...named, ...LINUX[kind]];
}

/** True for Google's own builds, which since version 137 ignore --load-extension. */
export function isBrandedChrome(path: string): boolean {
  return /google-chrome|google[\\/ ]chrome(?! for testing)/i.test(path);
}
