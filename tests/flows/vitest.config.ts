import { defineConfig } from 'vitest/config';
import '../tools/map-group-by.ts';

const LONG = [
  'tests/flows/hygiene-*.test.ts',
  'tests/flows/deal-work.chromium.test.ts',
  'tests/flows/harmless.*.test.ts',
  'tests/flows/{keyboard,sidebar,failed-save,axe-injected,network,lasting,shortcut,popup-search}.*.test.ts',
  'tests/flows/{abilities,permission,packaged,seven-stages,numbers,list,card}.*.test.ts',
  'tests/flows/{deal-work,forecast,linkedin-*}.firefox.test.ts',
  'tests/flows/saved-pages.chromium.test.ts',
  'tests/flows/site-health.*.test.ts',
  'tests/flows/{pipelines,people,never,stale,dashboard-*}.*.test.ts',
  'tests/flows/linkedin-{between,in-page,notices,right-person,same-person}.chromium.test.ts',
];

/** The same walks in Firefox where Chromium's walk the same code of ours: with `PIPESIDE_TWINS=1`, before a release. */
const TWINS = [
  'tests/flows/{deal-work,failed-save,harmless,keyboard,lasting,network,never,people,permission}.firefox.test.ts',
  'tests/flows/{pipelines,popup-search,shortcut,sidebar,site-health}.firefox.test.ts',
  'tests/flows/hygiene-{disabled,fights,typing}.firefox.test.ts',
  'tests/flows/linkedin-{between,in-page,notices,right-person,same-person}.firefox.test.ts',
];
const isLong = process.env.PIPESIDE_LONG === '1';
const hasTwins = process.env.PIPESIDE_TWINS === '1';

/** End to end in real browsers: one file, one browser, one after the other; what takes longest runs with `test:long`. */
export default defineConfig({
  test: {
    include: isLong ? LONG : ['tests/flows/**/*.test.ts'],
    exclude: isLong ? (hasTwins ? [] : TWINS) : LONG,
    fileParallelism: false,
    // A browser may stumble on a busy machine; what is tried once more is said in the report, and no kill is among it.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
