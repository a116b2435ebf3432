import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKEN } from './word-book';

/** What a site's reader names in its source: public, and needed for reading the saved page again. */
export interface Known {
  readonly words: readonly string[];
  readonly hosts: readonly string[];
  /** Whole texts that the reader compares with. */
  readonly texts: readonly string[];
}

const LITERAL =
  /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/g;

/** The words in the string and pattern literals of a source; not those in comments and reasons. */
export const knownIn = (source: string): Known => {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|\s)\/\/.*$/gm, ' ')
    .replace(/\bimport\b.*$/gm, ' ')
    .replace(/\b(why|since|reads|keeps|risk):\s*(['"`])(?:[^\\]|\\.)*?\2/g, ' ');
  const literals = [...code.matchAll(LITERAL)].map(
    ([, single, double, template, pattern]) =>
      single ?? double ?? template ?? pattern?.replace(/\\[a-z](\{[^}]*\})?/g, ' ') ?? '',
  );
  const words = literals.flatMap((text) => [...text.matchAll(TOKEN)].map(([word]) => word));
  const hosts = literals.flatMap((text) => text.match(/\b[a-z0-9-]+(?:\\?\.[a-z0-9-]+)+\b/g) ?? []);
  return {
    words: [...new Set(words)],
    hosts: [...new Set(hosts.map((host) => host.replace(/\\/g, '')))],
    texts: [...new Set(literals.filter((text) => text.length > 2))],
  };
};

/** What the reader of a site names, from its files under the project's root. */
export const knownOf = (root: string, id: string): Known => {
  const folder = join(root, 'lib/sites');
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === `${id}.site.ts` || (path.startsWith(`${id}/`) && path.endsWith('.ts')));
  const own = inside.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
  // What a reader knows of addresses stands among the nouns.
  const nouns = [...own.matchAll(/from '(?:\.\.\/)+(pipeline\/[\w-]+)'/g)].map(([, path]) => `${path}.ts`);
  const all = [...new Set(nouns)].map((path) => join(root, 'lib', path)).filter((path) => existsSync(path));
  return knownIn([own, ...all.map((path) => readFileSync(path, 'utf8'))].join('\n'));
};
