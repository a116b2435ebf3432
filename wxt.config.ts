import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { defineConfig, type EntrypointInfo } from 'wxt';
import type { siteHeads } from './lib/sites/heads';

/** The sites: their folder is the registry here too. */
const heads = async (): Promise<typeof siteHeads> => {
  const { module } = await runnerImport<{ siteHeads: typeof siteHeads }>('./lib/sites/heads.ts', {
    configFile: false,
  });
  return module.siteHeads;
};

const hosts = async (): Promise<string[]> => (await heads()).flatMap(({ matches }) => [...matches]);

/** A site's script in pages, with its own reader and no other: one for each file of the folder of sites. */
const overlayOf = async (id: string): Promise<EntrypointInfo> => {
  const folder = fileURLToPath(new URL('.wxt/overlays/', import.meta.url));
  const inputPath = `${folder}overlay-${id}.ts`;
  await mkdir(folder, { recursive: true });
  await writeFile(
    inputPath,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../../lib/page/start';
import { inPage } from '../../lib/sites/${id}.site';

export default defineUnlistedScript(() => startOverlay(inPage));
`,
  );
  return { name: `overlay-${id}`, inputPath, type: 'unlisted-script' };
};

/** What the browser is told of Pipeside: the least permissions, hosts only optional, no web-accessible file. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Both browsers know light-dark(); what a build puts in its place needs a colour scheme on every root.
  vite: () => ({ build: { cssTarget: ['chrome140', 'firefox140'] } }),
  hooks: {
    'entrypoints:found': async (_wxt, infos) => {
      infos.push(...(await Promise.all((await heads()).map(({ id }) => overlayOf(id)))));
    },
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
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extOpenSidePanel__',
      },
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
