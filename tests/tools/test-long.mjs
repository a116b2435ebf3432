// `npm run test:long`: kills and restarts, every component as it looks, then what a page may do to us and we to it. Each says what it found.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { install } from './installed.mjs';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
install();
const run = (...args) =>
  spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, PIPESIDE_LONG: '1' } })
    .status ?? 1;

const killed = run('tests/tools/run.mjs', 'tests/long/long.ts', ...process.argv.slice(2));
const lived = run('node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/flows/vitest.config.ts');
const drawn = run('node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts');
const failed = [killed, drawn, lived].filter((code) => code !== 0).length;
process.stdout.write(`\n${3 - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
