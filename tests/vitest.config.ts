import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import './tools/map-group-by.ts';

/** Unit, contract and property tests; end to end runs apart, one browser at a time. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/flows/**', 'tests/long/**'],
    testTimeout: 30_000,
    // Half of them wait for a browser: two go on beside each other on the smallest machine.
    maxWorkers: 2,
  },
});
