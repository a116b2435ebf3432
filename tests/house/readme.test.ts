import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { siteHeads } from '../../lib/sites/heads';
import manifest from '../../package.json';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test('has a row for every site', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| '));
    for (const { name } of siteHeads)
      expect(
        rows.some((row) => row.startsWith(`| ${name.en} |`)),
        name.en,
      ).toBe(true);
  });

  test('names no command that is not there', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const script of named) expect(Object.keys(manifest.scripts), script).toContain(script);
  });
});
