import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exactlyOnce } from './exactly-once';
import { readOptions } from './options';

/** Runs the short version of promise 1 and prints what it found; 0 only when all of it passed. */
export const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const began = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-long-'));
  let failed = 1;
  try {
    const verdicts = await exactlyOnce(folder, options, (line) => console.log(line));
    failed = verdicts.filter(({ isPassed }) => !isPassed).length;
    for (const { isPassed, says } of verdicts) console.log(`${isPassed ? 'passed' : 'FAILED'}  ${says}`);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `It took ${seconds} s. \`npm run test:long -- --seed ${options.seed}\` makes the same choices.`,
    );
    if (failed > 0) console.log(`The journals of acknowledgements are kept in ${folder}.`);
    console.log(`${verdicts.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    if (failed === 0) await rm(folder, { recursive: true, force: true });
  }
};
