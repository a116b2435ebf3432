import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { BrowserKind } from './places';

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const UBUNTU: Record<BrowserKind, string> = {
  chromium:
    "Ubuntu's chromium package is only a stub for the snap, which cannot use temporary profiles: " +
    'unpack Chrome for Testing and point CHROMIUM at its chrome.',
  firefox:
    "Ubuntu's firefox package is only a stub for the snap, which cannot use temporary profiles: " +
    "install firefox from Mozilla's own apt repository, or unpack its tarball.",
};

/** Installs the browser by apt when it can; gives one sentence about why not, or nothing. */
export async function installBrowser(kind: BrowserKind): Promise<string> {
  if (process.platform !== 'linux') {
    return '';
  }
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (/^ID="?ubuntu/m.test(system)) {
    return UBUNTU[kind];
  }
  if (!/^ID(_LIKE)?=.*debian/m.test(system)) {
    return '';
  }
  const name = PACKAGES[kind];
  if (process.getuid?.() !== 0) {
    return `As root: apt-get update && apt-get install -y ${name}.`;
  }
  console.log(`Installing ${name} by apt-get, which takes a minute …`);
  // An update that fails in part may still know the package; only the install decides.
  await run('apt-get', ['update', '-qq']);
  const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  console.log(install.lastLines);
  return install.code === 0 ? '' : `apt-get install ${name} failed: ${install.lastLines}.`;
}

async function run(command: string, args: string[]): Promise<{ code: number | null; lastLines: string }> {
  return await new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const collect = (data: Buffer): void => {
      text = (text + data.toString()).slice(-4000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: 1, lastLines: error.message }));
    child.once('close', (code) => resolve({ code, lastLines: text.trim().split('\n').slice(-3).join('\n') }));
  });
}
