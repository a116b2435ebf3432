import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { headAt } from '../../lib/sites/heads';
import { BadInput } from './bad-input';
import { exampleCases, examplePage, type NewSite, readerOf } from './new/skeleton';
import { rootFolder } from './root';

const USAGE = 'Usage: npm run new -- site ID --match "https://host/*" [--name "Name"] [--bg "Име"]';

const options = {
  name: { type: 'string' },
  bg: { type: 'string' },
  match: { type: 'string', multiple: true },
} as const;

const refuse = (what: string): never => {
  throw new BadInput(`${what} Nothing was written. ${USAGE}`);
};

const checkedPattern = (pattern: string): string => {
  if (!/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?\/\*$/.test(pattern))
    refuse(
      `"${pattern}" is no pattern: it has to be https://host/*, or https://*.domain/* for all hosts of a domain.`,
    );
  const taken = headAt(new URL(pattern.replace('*.', '').slice(0, -1)));
  if (taken) refuse(`"${pattern}" already belongs to ${taken.name.en} (lib/sites/${taken.id}.site.ts).`);
  return pattern;
};

const asked = (args: string[]): NewSite => {
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message.replace(/\.?$/, '.'));
  }
  const [what, id = '', ...more] = read.positionals;
  if (what !== 'site' || more.length > 0) refuse('Only a site can be started, by one id.');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    refuse(`"${id}" is no id: small letters, digits and single hyphens, beginning with a letter.`);
  const matches = (read.values.match ?? []).map(checkedPattern);
  if (matches.length === 0) refuse('Say at which addresses the site is: --match.');
  const en = read.values.name?.trim() || id.replace(/^./, (first) => first.toUpperCase());
  return { id, name: { en, bg: read.values.bg?.trim() || en }, matches };
};

/** Starts a site: a reader that compiles and reads nobody, and a saved page whose expectation fails until it does. */
export const main = async (args: string[]): Promise<number> => {
  const site = asked(args);
  const root = rootFolder();
  const reader = `lib/sites/${site.id}.site.ts`;
  const pages = `tests/sites/${site.id}`;
  for (const path of [reader, pages])
    if (existsSync(join(root, path))) refuse(`There is a site ${site.id} already: ${path}.`);

  mkdirSync(join(root, 'lib/sites'), { recursive: true });
  mkdirSync(join(root, pages), { recursive: true });
  writeFileSync(join(root, reader), readerOf(site));
  writeFileSync(join(root, pages, 'example.html'), examplePage(site));
  writeFileSync(join(root, pages, 'cases.json'), `${JSON.stringify(exampleCases(site), null, 2)}\n`);
  const test = `npx vitest run --config tests/vitest.config.ts tests/sites -t ${site.id}`;
  process.stdout.write(
    `Wrote ${reader}, ${pages}/example.html and ${pages}/cases.json.\n\n` +
      'Next:\n' +
      `  ${test}\n` +
      '    fails now, and that is the point: it passes once the reader finds the person in the example.\n' +
      `  npm run capture -- PAGE.html --url URL --site ${site.id}\n` +
      '    adds a real page, censored; take the example away when you have one.\n' +
      `  ${reader}\n` +
      '    holds what the person agrees to, in both languages: say there what is really read and kept.\n',
  );
  return 0;
};
