import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Detected } from '../detect/in-page';
import { refuse } from './asked';

/** What is noted beside a saved page; the writer corrects what the reader sees wrongly. */
export interface Noted {
  readonly file: string;
  readonly url: string;
  readonly why: string;
  readonly expect: unknown;
}

/** What the reader sees now, in the words of `expect`: of people only what the page tells. */
export const expectOf = ({ people, company, ...seen }: Detected): unknown => ({
  ...seen,
  ...(company !== null && { company }),
  people: people.map((person) =>
    Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null)),
  ),
});

/** The cases of a folder; none where there is no list yet. Refuses a list that cannot be added to. */
export const casesOf = (folder: string): unknown[] => {
  const path = join(folder, 'cases.json');
  if (!existsSync(path)) return [];
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(read)) return read;
  } catch (error) {
    return refuse(`${path} could not be read as JSON: ${(error as Error).message}.`, 'Mend it first.');
  }
  return refuse(`${path} is no list of cases.`, 'Mend it first.');
};

/** A name that no page of the folder has yet. */
export const freeName = (folder: string, wish: string): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wish : `${wish}-${number}`;
    if (!existsSync(join(folder, `${name}.html`))) return name;
  }
};

/** Writes the page and adds its case. */
export const save = (folder: string, html: string, noted: Noted): void => {
  const cases = casesOf(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, noted.file), html, { flag: 'wx' });
  writeFileSync(join(folder, 'cases.json'), `${JSON.stringify([...cases, noted], null, 2)}\n`);
};
