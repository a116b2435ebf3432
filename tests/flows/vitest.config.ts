import { defineConfig } from 'vitest/config';
import '../tools/map-group-by.ts';

/** End to end in real browsers: one file, one browser, one after the other. */
export default defineConfig({
  test: {
    include: ['tests/flows/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    bail: 0,
  },
});
