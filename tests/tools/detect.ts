import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';
import { type Case, casesIn, oneCase } from './detect/cases';
import type { Detected } from './detect/in-page';
import { openPageReader } from './detect/reader';

const USAGE =
  'Usage: npm run detect -- PAGE.html --url URL [--json], or npm run detect -- --cases CASES.json --json';

const options = { url: { type: 'string' }, cases: { type: 'string' }, json: { type: 'boolean' } } as const;

const casesOf = (args: string[]): Case[] => {
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(`${(error as Error).message} ${USAGE}`);
  }
  const [file, ...more] = read.positionals;
  if (read.values.cases !== undefined && file === undefined) return casesIn(read.values.cases);
  if (read.values.cases !== undefined || file === undefined || more.length > 0) throw new BadInput(USAGE);
  return [oneCase(file, read.values.url)];
};

const sentence = ({ file }: Case, seen: Detected): string => {
  const facts = [`page ${seen.page ?? 'unknown'}`, `${seen.rows} rows`];
  if (seen.subject) facts.push(`subject "${seen.subject}"`);
  if (seen.thread) facts.push(`thread ${seen.thread}`);
  if (seen.company) facts.push(`company ${seen.company}`);
  const people = seen.people.map(
    (person) =>
      `  ${Object.values(person)
        .filter((value) => value !== null)
        .join(' · ')}`,
  );
  return [
    `${file}\n  ${seen.site ?? 'no known site'}: ${facts.join(', ')}, ${people.length} people`,
    ...people,
  ].join('\n');
};

/** Prints what the readers see in saved pages, in a real browser; see USAGE. */
export const main = async (args: string[]): Promise<number> => {
  const cases = casesOf(args);
  const isJson = args.includes('--json');
  const reader = await openPageReader();
  try {
    const seen: Detected[] = [];
    for (const one of cases) seen.push((await reader.read(one)).detected);
    if (isJson) {
      const all = args.includes('--cases') || args.some((arg) => arg.startsWith('--cases='));
      process.stdout.write(`${JSON.stringify(all ? seen : seen[0], null, 2)}\n`);
    } else {
      for (const [place, one] of seen.entries())
        process.stdout.write(`${sentence(cases[place] as Case, one)}\n`);
    }
    return 0;
  } finally {
    await reader.close();
  }
};
