import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The gallery as one page that holds its script and its styles; built from the sources as they stand. */
export const buildPage = async (): Promise<string> => {
  const built = await build({
    root: here('../..'),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    resolve: { alias: { 'webextension-polyfill': here('./no-extension.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: false,
      lib: { entry: here('./page.tsx'), formats: ['iife'], name: 'pipesideGalleryPage', cssFileName: 'page' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const files = first && 'output' in first ? first.output : [];
  const script = files.find(({ type }) => type === 'chunk');
  const style = files.find(({ fileName }) => fileName.endsWith('.css'));
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The gallery could not be built into one page.');
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pipeside gallery</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${style.source}</style></head>`,
    `<body><script>${script.code.replaceAll('</script', '<\\/script')}</script></body></html>`,
  ].join('\n');
};
