import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import type { siteHeads } from './lib/sites/heads';

/** The hosts of all sites: the folder of sites is the registry here too. */
const hosts = async (): Promise<string[]> => {
  const { module } = await runnerImport<{ siteHeads: typeof siteHeads }>('./lib/sites/heads.ts', {
    configFile: false,
  });
  return module.siteHeads.flatMap(({ matches }) => [...matches]);
};

/** What the browser is told of Pipeside: the least permissions, hosts only optional, no web-accessible file. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.every(({ type }) => type === 'unlisted-script')) return;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...(config.resolve?.alias as Record<string, string>),
          'webextension-polyfill': fileURLToPath(new URL('lib/native-browser.ts', import.meta.url)),
        },
      };
    },
  },
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  zip: { artifactTemplate: 'pipeside-{{version}}-{{browser}}.zip', zipSources: false },
  manifest: async ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    optional_host_permissions: await hosts(),
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_extOpenCard__' },
    },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pipeside@pipeside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
