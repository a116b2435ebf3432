import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tools/map-group-by.ts';

/** What draws every component in many ways, runs the tools for real or walks through years of deals takes longest and runs with `test:long`. */
const LONG = [
  'tests/gallery/gallery.test.ts',
  'tests/gallery/paper.test.ts',
  'tests/tools/new.test.ts',
  'tests/tools/capture.test.ts',
  'tests/tools/capture/pages.test.ts',
  'tests/tools/detect.test.ts',
  'tests/tools/kpis.test.ts',
  'tests/page/outline.test.ts',
  'tests/sites/readers.test.ts',
  'tests/forecast/bars.test.ts',
];
const isLong = process.env.PIPESIDE_LONG === '1';

/** Unit, contract and property tests; end to end runs apart, one browser at a time. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: isLong ? LONG : ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/flows/**', 'tests/long/**', ...(isLong ? [] : LONG)],
    testTimeout: 30_000,
    // Half of them wait for a browser: two go on beside each other on the smallest machine.
    maxWorkers: 2,
  },
});
