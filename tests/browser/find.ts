import { constants } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { installBrowser } from './install';
import { type BrowserKind, isBrandedChrome, usualPlaces } from './places';

const ADVICE: Record<BrowserKind, string> = {
  chromium: 'Install Chromium or Chrome for Testing, or set CHROMIUM to the path of its binary.',
  firefox: 'Install Firefox (140 or newer), or set FIREFOX to the path of its binary.',
};

/** The path of a browser; installs it on Debian or Ubuntu as root, otherwise throws what to install. */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const variable = kind.toUpperCase();
  const named = process.env[variable];
  if (named) {
    if (await canRun(named)) {
      return named;
    }
    throw new Error(`${variable} names ${named}, which is not a program that can be run.`);
  }
  const found = await firstRunnable(kind);
  if (found && !isBrandedChrome(found)) {
    return found;
  }
  const trouble = await installBrowser(kind);
  const installed = await firstRunnable(kind);
  if (!installed) {
    throw new Error([`No ${kind} was found.`, trouble, ADVICE[kind]].filter(Boolean).join(' '));
  }
  if (isBrandedChrome(installed)) {
    console.warn(
      `Only Google Chrome was found (${installed}). Since version 137 it ignores --load-extension; the extension ` +
        'is loaded over the debugging pipe instead, which is untried and forgets granted sites at a restart. ' +
        ADVICE.chromium,
    );
  }
  return installed;
}

async function firstRunnable(kind: BrowserKind): Promise<string | undefined> {
  const runnable: string[] = [];
  for (const path of usualPlaces(kind, process.platform, process.env)) {
    if ((await canRun(path)) && !(await isSnapStub(path))) {
      runnable.push(path);
    }
  }
  return runnable.find((path) => !isBrandedChrome(path)) ?? runnable[0];
}

async function canRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Ubuntu's packages are small scripts that only start the snap, or print how to install it.
async function isSnapStub(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4000), 0, 4000, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    return start.startsWith('#!') && /\bsnap (install|run)|\/snap\/bin\//.test(start);
  } finally {
    await file.close();
  }
}
