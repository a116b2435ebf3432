import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';
import { hasDisplay } from './display';
import { openForAPerson } from './start/open';
import { doTheJob } from './start/walk';

/** Opens the pretend mailbox for a person; without a display, or with --walk, does the job itself and shows it. */
export const main = async (args: string[]): Promise<number> => {
  let values: { sample?: boolean; walk?: boolean };
  try {
    ({ values } = parseArgs({ args, options: { sample: { type: 'boolean' }, walk: { type: 'boolean' } } }));
  } catch (error) {
    throw new BadInput(`${(error as Error).message}. Usage: npm start -- [--sample] [--walk]`);
  }
  const isSample = values.sample === true;
  return values.walk || !hasDisplay() ? doTheJob(isSample) : openForAPerson(isSample);
};
