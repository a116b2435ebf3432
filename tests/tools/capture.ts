import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asked, refuse } from './capture/asked';
import { knownOf } from './capture/known';
import { openLive } from './capture/live';
import { type Made, make } from './capture/make';
import { casesOf, expectOf, freeName, save } from './capture/save';
import { rootFolder } from './root';
import { openOffline, scriptOf } from './saved-page';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const htmlIn = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  const isHtml = /<(!doctype html|html|head|body|div|table|main|span|p|a)\b/i.test(text.slice(0, 200_000));
  if (!isHtml || text.includes('\0') || /^From: .*\n|^MIME-Version:/m.test(text.slice(0, 2000)))
    refuse(
      `${file} is not HTML.`,
      'Save the page as "Webpage, complete" (not as a single file) and give the .html.',
    );
  return text;
};

const report = ({ kept, left, differs, seen, isKnownFirst }: Made, path: string, url: string): string => {
  const lines = [
    `Saved ${path} and its case in cases.json, for ${url}.`,
    `The reader sees page ${seen.page ?? 'unknown'}, ${seen.rows} rows, ${seen.people.length} people.`,
    `Kept in clear: tags, attribute names, classes and roles that say nothing${kept.length > 0 ? `, and these words the reader asks for: ${kept.join(', ')}` : ''}.`,
  ];
  if (isKnownFirst)
    lines.push('Words that the reader asks for were kept even where they are part of a name.');
  if (left.length > 0)
    lines.push(
      `STILL IN IT, in class names, tags or words of pages: ${left.join(', ')}. Take them out by hand.`,
    );
  if (differs.length > 0)
    lines.push(
      'It does not read as the page did before it was censored:',
      ...differs.map((one) => `  ${one}`),
      'Mend the saved page by hand, or say with --also which names it shows.',
    );
  if (seen.people.length === 0)
    lines.push('Nobody is seen in it: names it shows stay readable, renamed, when given by --also "A Name".');
  lines.push('Look through the page before committing it, and correct "expect" where the reader is wrong.');
  return `${lines.join('\n')}\n`;
};

/** Saves a page censored, for a site's tests; ends with 1 when it then reads otherwise or still names somebody. */
export const main = async (args: string[]): Promise<number> => {
  const root = rootFolder();
  const { file, url: address, site, folder, name, also } = asked(args, root);
  casesOf(folder);
  const saved = file === undefined ? undefined : htmlIn(file);
  const script = await scriptOf(here('./capture/in-page.ts'));
  const { html, url } = saved === undefined ? await openLive(address, script) : { html: saved, url: address };

  const today = new Date().toISOString().slice(0, 10);
  const note = `Captured on ${today} and censored by npm run capture: people and companies are invented, dots stand for text.`;
  const browser = await openOffline();
  try {
    const known = knownOf(here('../..'), site);
    const made = await make(browser, script, html, { site, url, known, also, note });
    const free = name ?? freeName(folder, `${made.seen.page ?? 'page'}-${today}`);
    const noted = {
      file: `${free}.html`,
      url: made.url,
      why: 'Say here what this page shows that no other does.',
      expect: expectOf(made.seen),
    };
    save(folder, made.html, noted);
    process.stdout.write(report(made, `tests/sites/${site}/${free}.html`, made.url));
    return made.differs.length > 0 || made.left.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
};
