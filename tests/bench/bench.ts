import { readArgs } from './args';
import { benches } from './benches';
import { isMissed } from './figure';
import { tableOf } from './table';

/** Measures what `--only` names, or everything; prints a table or JSON. Gives 1 when a bar is missed. */
export async function main(args: readonly string[]): Promise<number> {
  const { only, json, ...settings } = readArgs(args, Object.keys(benches));
  let isBad = false;
  for (const name of only) {
    const report = await benches[name]?.(settings);
    if (!report) continue;
    isBad ||= report.figures.some(isMissed);
    console.log(json ? JSON.stringify({ bench: name, ...report }, null, 2) : tableOf(name, report));
  }
  return isBad ? 1 : 0;
}
