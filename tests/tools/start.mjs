// `npm start`: installs what is missing, builds, and opens a browser with the extension in the pretend mailbox.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install } from './installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
install();
process.stdout.write('Building the extension…\n');
const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(`The extension could not be built:\n${built.stdout}${built.stderr}`);
  process.exit(1);
}
process.argv.splice(2, 0, fileURLToPath(new URL('start.ts', import.meta.url)));
await import('./run.mjs');
