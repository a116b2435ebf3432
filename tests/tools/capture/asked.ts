import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHeads } from '../../../lib/sites/heads';
import { takes } from '../../../lib/sites/takes';
import { BadInput } from '../bad-input';

/** What is to be captured, and where it goes. */
export interface Asked {
  /** The saved page; without it the address is opened. */
  readonly file?: string;
  readonly url: string;
  readonly site: string;
  /** The folder of the site's saved pages. */
  readonly folder: string;
  readonly name?: string;
  readonly also: readonly string[];
}

const USAGE =
  'Usage: npm run capture -- PAGE.html --url URL [--site ID] [--name NAME] [--also "A Name"], or npm run capture -- URL.';
const LARGEST_BYTES = 20 * 1024 * 1024;

const options = {
  url: { type: 'string' },
  site: { type: 'string' },
  name: { type: 'string' },
  also: { type: 'string', multiple: true },
} as const;

/** Ends with 2 and a sentence: what happened, that nothing was kept, what to do. */
export const refuse = (what: string, toDo = ''): never => {
  throw new BadInput(`${what} Nothing was saved.${toDo && ` ${toDo}`}`);
};

const siteFor = (url: string, id: string | undefined): string => {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    refuse(
      `"${url}" is no web address.`,
      "Give the page's own, such as https://mail.google.com/mail/u/0/#inbox.",
    );
  const ids = siteHeads.map((head) => head.id);
  const found = id ?? siteHeads.find((head) => takes(head, new URL(url)))?.id;
  if (found === undefined)
    return refuse(
      `No site is known at ${new URL(url).origin}.`,
      `Say which by --site (${ids.join(', ')}), or start one: npm run new -- site ID.`,
    );
  if (!ids.includes(found)) refuse(`There is no site ${found}.`, `There are: ${ids.join(', ')}.`);
  return found;
};

const checkedFile = (file: string): string => {
  const path = resolve(file);
  if (!existsSync(path)) refuse(`There is no file ${file}.`, 'Look at the path.');
  const about = statSync(path);
  if (!about.isFile()) refuse(`${file} is no file.`, 'Give the page itself.');
  if (about.size > LARGEST_BYTES) refuse(`${file} is larger than 20 MB.`, 'Save a page with less on it.');
  return path;
};

/** What the command line asks for; refuses what cannot be done. */
export const asked = (args: string[], root: string): Asked => {
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message.replace(/\.?$/, '.'), USAGE);
  }
  const [what, ...more] = read.positionals;
  if (what === undefined || more.length > 0) return refuse('One page at a time is captured.', USAGE);
  const isAddress = /^[a-z]+:\/\//i.test(what);
  const file = isAddress ? undefined : checkedFile(what);
  const url = isAddress ? what : read.values.url;
  if (url === undefined) return refuse('Where the page was saved from is not said.', 'Add --url URL.');
  const site = siteFor(url, read.values.site);
  const folder = join(root, 'tests/sites', site);
  const { name } = read.values;
  if (name !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    refuse(`"${name}" is no name: small letters, digits and single hyphens.`, 'Give another by --name.');
  if (name !== undefined && existsSync(join(folder, `${name}.html`)))
    refuse(`There is a page ${name}.html already, and it was left as it is.`, 'Give another name by --name.');
  return { ...(file && { file }), url, site, folder, ...(name && { name }), also: read.values.also ?? [] };
};
