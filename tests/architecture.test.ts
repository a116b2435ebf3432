import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: `types` of those, anything of the others; every folder may import itself. */
const MAY: Record<string, { from: string[]; types?: string[]; packages?: string[] }> = {
  'lib/schema': { from: [], packages: ['zod/mini'] },
  'lib/pipeline': { from: [], types: ['lib/schema'] },
  'lib/sites': { from: ['lib/pipeline'] },
  'lib/projections': { from: ['lib/pipeline'], types: ['lib/schema'] },
  'lib/metrics': { from: ['lib/pipeline', 'lib/projections'] },
  'lib/forecast': { from: ['lib/pipeline', 'lib/projections'] },
  'lib/formats': { from: ['lib/pipeline'], packages: ['papaparse'] },
  'lib/log': {
    from: ['lib/schema', 'lib/pipeline', 'lib/projections', 'lib/browser', 'lib/clock'],
    packages: ['idb'],
  },
  'lib/messages': { from: ['lib/schema', 'lib/pipeline', 'lib/browser'] },
  'lib/commands': {
    from: [
      'lib/schema',
      'lib/pipeline',
      'lib/log',
      'lib/projections',
      'lib/metrics',
      'lib/forecast',
      'lib/formats',
      'lib/clock',
    ],
    types: ['lib/messages'],
  },
  'lib/page': {
    from: ['lib/sites', 'lib/messages', 'lib/pipeline', 'lib/words', 'lib/clock', 'lib/browser'],
  },
  'lib/browser': { from: [], packages: ['webextension-polyfill'] },
  'lib/clock': { from: [], types: ['lib/pipeline'] },
  'lib/speak': { from: ['lib/pipeline'] },
  'lib/few-words': { from: ['lib/browser', 'lib/speak', 'public'] },
  'lib/words': { from: ['lib/speak', 'public'] },
  'lib/dashboard-words': { from: ['lib/speak', 'public'], types: ['lib/words'] },
  'lib/panel-words': { from: ['lib/speak', 'public'], types: ['lib/words'] },
  components: {
    from: ['lib/pipeline', 'lib/speak', 'lib/words', 'lib/panel-words', 'lib/clock', 'lib/messages'],
    packages: ['preact', 'preact/hooks', 'lucide', 'd3-scale', 'd3-shape'],
  },
  entrypoints: {
    from: ['lib', 'components'],
    packages: ['preact', 'preact/hooks', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
};

/** Of the messages only what is sent and heard may come into a page: no schema, no door. */
const PAGE_SIDE = ['lib/messages/send', 'lib/messages/news', 'lib/messages/table'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesIn(path)
      : /\.tsx?$/.test(entry.name)
        ? [path.split(sep).join('/')]
        : [];
  });

/** The static, dynamic and side-effect imports in a source text. */
const importsIn = (file: string, code: string): Import[] => {
  const found = code.matchAll(
    /\b(import|export)\s+(type\s)?(?:[\w*{}\s,$]+\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, , type, named, dynamic]) => {
    const from = named ?? dynamic ?? '';
    const path = from.startsWith('.')
      ? relative('.', join(dirname(file), from))
          .split(sep)
          .join('/')
      : from;
    return { file, from: path, isType: type !== undefined };
  });
};

const folderOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second.replace(/\.tsx?$/, '')}` : top;
};

const isAllowed = ({ file, from, isType }: Import): boolean => {
  const home = folderOf(file);
  const rule = MAY[home];
  if (!rule) return false;
  const target = folderOf(from);
  const isOurs = /^(lib|components|entrypoints|public|tests)\b/.test(from);
  if (!isOurs) return (rule.packages ?? []).includes(from);
  if (target === home) return true;
  if (
    (home === 'lib/page' || home === 'components') &&
    target === 'lib/messages' &&
    !PAGE_SIDE.includes(from)
  )
    return false;
  if (home === 'lib/page' && from === 'lib/messages/table' && !isType) return false;
  const within = (allowed: string) => target === allowed || target.startsWith(`${allowed}/`);
  return rule.from.some(within) || (isType && (rule.types ?? []).some(within));
};

const all = ['lib', 'components', 'entrypoints']
  .flatMap(filesIn)
  .flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

describe('who imports whom', () => {
  test('is as the house has it', () => {
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(
      (one) => !one.from.endsWith('.css') && !one.from.includes('.css?') && !isAllowed(one),
    );
    expect(
      wrong.map(({ file, from, isType }) => `${file} imports ${isType ? 'types of ' : ''}${from}`),
    ).toEqual([]);
  });

  test('the rule sees a wrong import', () => {
    const [seen] = importsIn('lib/sites/x.site.ts', `import { append } from '../log/append';`);
    expect(seen && isAllowed(seen)).toBe(false);
    const [zod] = importsIn('lib/page/x.ts', `import * as z from 'zod/mini';`);
    expect(zod && isAllowed(zod)).toBe(false);
    const [upwards] = importsIn('lib/pipeline/x.ts', `import { x } from '../../entrypoints/x';`);
    expect(upwards && isAllowed(upwards)).toBe(false);
  });

  test('nothing names the network but lib/sync, and nothing makes markup of text', () => {
    const files = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter((file) => !file.startsWith('lib/sync/'));
    const naming = files.filter((file) =>
      /\b(fetch|WebSocket|XMLHttpRequest|sendBeacon|EventSource|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(naming).toEqual([]);
  });

  test('only the clock knows the time, and every export has its sentence', () => {
    const files = ['lib', 'components', 'entrypoints'].flatMap(filesIn);
    const timely = files.filter(
      (file) =>
        file !== 'lib/clock.ts' &&
        /Date\.now\(|new Date\(\)|performance\.now/.test(readFileSync(file, 'utf8')),
    );
    expect(timely).toEqual([]);
    const unsaid = files.flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines
        .filter(
          (line, at) =>
            /^export (const|function|class|interface|type|default define)\b/.test(line) &&
            !/\*\/$/.test(lines[at - 1] ?? ''),
        )
        .filter((line) => !/= z\.infer<typeof|^export type \{|^export (type )?\{/.test(line))
        .map((line) => `${file}: ${line.slice(0, 60)}`);
    });
    expect(unsaid).toEqual([]);
  });
});
