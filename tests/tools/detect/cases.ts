import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { BadInput } from '../bad-input';

/** A saved page and the address it was saved from. */
export interface Case {
  readonly file: string;
  readonly url: string;
}

const form = z.array(z.looseObject({ file: z.string(), url: z.string() }));

const checked = (file: string, url: string): Case => {
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadInput(`There is no file ${file}.`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new BadInput(
      `"${url}" is no web address; give the page's own, such as https://mail.google.com/mail/u/0/#inbox.`,
    );
  }
  return { file, url };
};

/** One case from the command line. */
export const oneCase = (file: string, url: string | undefined): Case => {
  if (url === undefined) throw new BadInput('Say where the page was saved from: --url URL.');
  return checked(resolve(file), url);
};

/** The cases of a file: a list of {file, url}, or an object with such a list as `files`; paths are beside the file. */
export const casesIn = (path: string): Case[] => {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInput(`${path} could not be read as JSON: ${(error as Error).message}`);
  }
  const parsed = form.safeParse((read as { files?: unknown } | null)?.files ?? read);
  if (!parsed.success) throw new BadInput(`${path} is no list of {file, url}.`);
  return parsed.data.map(({ file, url }) => {
    const beside = resolve(dirname(path), file);
    return checked(existsSync(beside) ? beside : resolve(file), url);
  });
};
