// Plain JavaScript with nothing but Node: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8')).packages;

/** Whether what is installed is what the lock file says, package by package. */
const isInstalled = () => {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const there = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
};

/** Installs the dependencies from the lock file when they are not there yet; ends the process when that fails. */
export const install = () => {
  if (isInstalled()) return;
  process.stderr.write('Installing the dependencies from the lock file (about a minute)…\n');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  process.stderr.write('The dependencies could not be installed: see above. Nothing else was done.\n');
  process.exit(1);
};
