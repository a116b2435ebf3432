/** What the command line asks of a run. */
export interface Options {
  /** Decides every random choice; the moments at which things meet stay the machine's own. */
  readonly seed: number;
  readonly workers: number;
  readonly browsers: number;
}

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  if (at < 0) return otherwise;
  const value = Number(args[at + 1]);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`${name} wants a whole number, not "${args[at + 1] ?? ''}".`);
  return value;
};

/** Reads `--seed N --workers N --browsers N`; throws for anything that is no whole number. */
export const readOptions = (args: readonly string[]): Options => ({
  seed: numberAfter(args, '--seed', Math.floor(Math.random() * 1_000_000)),
  workers: numberAfter(args, '--workers', 100),
  browsers: numberAfter(args, '--browsers', 5),
});
