// Everything that must hold before a change is given away: `npm test`. Plain JavaScript, since it installs first.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
install();

const reports = mkdtempSync(join(tmpdir(), 'pipeside-test-'));
const bin = (name) => join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const vitest = (name, config) => [
  bin('vitest'),
  'run',
  '--config',
  config,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${name}.json`)}`,
];
const lint = (browser) => [
  bin('web-ext'),
  'lint',
  '--source-dir',
  `.output/${browser}-mv3`,
  '--no-config-discovery',
  '--warnings-as-errors=false',
];

/** In this order: what is quick and says most comes first. */
const steps = [
  ['types', [bin('tsc'), '--noEmit', '-p', '.']],
  ['lint', [bin('biome'), 'ci', '--colors=off', '.']],
  ['unused code', [bin('knip')]],
  ['build for Chromium', [bin('wxt'), 'zip']],
  ['build for Firefox', [bin('wxt'), 'zip', '-b', 'firefox']],
  ['browsers', [process.execPath, 'tests/tools/run.mjs', 'tests/tools/browsers.ts']],
  ['unit, contract and property tests', vitest('unit', 'tests/vitest.config.ts')],
  ['web-ext lint', lint('firefox')],
  ['end to end', vitest('flows', 'tests/flows/vitest.config.ts')],
];

const run = ([command, ...args]) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PIPESIDE_BUILT: '1',
        VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
        DO_NOT_TRACK: '1',
      },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });

/** What a test run counted; a run that left no report has failed as a whole. */
const countsOf = (name, code) => {
  const file = join(reports, `${name}.json`);
  if (!existsSync(file)) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
};

const total = { passed: 0, failed: 0 };
const lines = [];
for (const [name, command] of steps) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const code = await run(command);
  const report = { 'unit, contract and property tests': 'unit', 'end to end': 'flows' }[name] ?? name;
  const { passed, failed } = countsOf(report, code);
  total.passed += passed;
  total.failed += failed;
  lines.push(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  // Without types, a build or a browser the rest would only repeat the same fault.
  if (code !== 0 && /^(build|browsers)/.test(name)) break;
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
