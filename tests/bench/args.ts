import type { Settings } from './figure';

const LEAST_PAIRS = 20;

const USAGE = 'npm run bench -- [--only NAME]… [--json] [--pairs N] [--extension FOLDER]';

/** What the command line asks for; throws a sentence about what it does not understand. */
export const readArgs = (
  args: readonly string[],
  names: readonly string[],
): Settings & { only: string[]; json: boolean } => {
  const only: string[] = [];
  let json = false;
  let pairs = LEAST_PAIRS;
  let extension: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    const value = args[at + 1] ?? '';
    if (arg === '--json') {
      json = true;
      continue;
    }
    at++;
    if (arg === '--only' && names.includes(value)) only.push(value);
    else if (arg === '--pairs' && Number.isInteger(Number(value)) && Number(value) > 0) pairs = Number(value);
    else if (arg === '--extension' && value) extension = value;
    else throw new Error(`Not understood: ${arg} ${value}. ${USAGE}; names: ${names.join(', ')}`);
  }
  return { only: only.length > 0 ? only : [...names], json, pairs, extension };
};
