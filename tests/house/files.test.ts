import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Files whose places are examples of what is looked for, not of one machine. */
const EXAMPLES = ['tests/house/files.test.ts', 'tests/browser/rig.test.ts'];

const isCheckout = existsSync('.git');
const listed = isCheckout
  ? execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    }).split('\n')
  : [];
const sources = listed.filter((file) => /\.(tsx?|mjs|css)$/.test(file) && existsSync(file));
const lengths = sources.map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
}));

describe.skipIf(!isCheckout)('the files', () => {
  test('are small: none over 250 lines, half of them within 60', () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted.length).toBeGreaterThan(100);
  });

  test('stand in the rooms the house has', () => {
    const rooms = new Set(listed.filter(Boolean).map((file) => file.split('/')[0]));
    expect([...rooms].sort()).toEqual(
      [
        '.ci',
        '.gitignore',
        'LICENSE',
        'README.md',
        'biome.json',
        'components',
        'entrypoints',
        'lib',
        'package-lock.json',
        'package.json',
        'public',
        'tests',
        'tsconfig.json',
        'wxt.config.ts',
      ].sort(),
    );
  });

  test('hold no workaround whose day has passed', () => {
    const today = new Date().toISOString().slice(0, 10);
    const due = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/TODO \[(\d{4}-\d{2}-\d{2})\]/g)]
        .filter(([, day]) => (day ?? '') < today)
        .map(([todo]) => `${file}: ${todo}`),
    );
    expect(due).toEqual([]);
  });

  test('name no place of one machine and no registry', () => {
    const text = listed.filter(
      (file) => /\.(tsx?|mjs|css|json|md|html|yml)$|^\.ci\//.test(file) && existsSync(file),
    );
    const naming = text.filter((file) =>
      /\/(work|home|Users)\/[a-z]|registry\.[a-z]+\.[a-z]+|_authToken/.test(readFileSync(file, 'utf8')),
    );
    expect(naming.filter((file) => !EXAMPLES.includes(file))).toEqual([]);
  });
});
