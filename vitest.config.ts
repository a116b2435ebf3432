import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Vitest 5.1 prints failures with Map.groupBy, which Node 20 lacks: without it the reason would be hidden.
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy: <K, V>(items: Iterable<V>, keyOf: (item: V, at: number) => K): Map<K, V[]> => {
      const groups = new Map<K, V[]>();
      let at = 0;
      for (const item of items) {
        const key = keyOf(item, at++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}

/** Unit, contract and property tests; end to end runs apart, one browser at a time. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/flows/**', 'tests/long/**', 'node_modules/**'],
    testTimeout: 20_000,
  },
});
