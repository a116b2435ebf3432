import { buildSeeded, buildShipped } from './build';
import type { FaultKind, Faults } from './fault';
import type { Options } from './options';
import { type SeededBug, seededBugs } from './seeded-bugs';
import { type Outcome, torture } from './torture';

/** One thing that was held or not. */
export interface Verdict {
  readonly isPassed: boolean;
  readonly says: string;
}

type Say = (line: string) => void;

/** A seeded bug that so many worker kills do not bring to light is not found. */
const MOST_SEEDED_KILLS = 90;
const MOST_TOLD = 12;
const CHANGES: readonly FaultKind[] = ['lost', 'doubled', 'torn', 'rows', 'answer'];

const sayFaults = (faults: Faults, say: Say): void => {
  const all = faults.all();
  for (const { kind, says } of all.slice(0, MOST_TOLD)) say(`  ${kind}: ${says.slice(0, 600)}`);
  if (all.length > MOST_TOLD) say(`  … and ${all.length - MOST_TOLD} more`);
};

const sayFigures = ({ figures, faults, journal }: Outcome, say: Say): void => {
  const { workerKills, browserKills, sent, retried, repeated, unknown, storage, checks } = figures;
  say(`${workerKills} worker kills, ${browserKills} browser kills, ${checks} comparisons of everything`);
  say(`${sent} commands: ${journal.count('acknowledged')} acknowledged, ${journal.count('refused')} refused`);
  say(`${retried} asked again for want of an answer, ${repeated} repeated on purpose`);
  say(`${unknown} unknown replies, ${storage} times "could not be stored"`);
  const count = (...kinds: FaultKind[]): number => faults.of(...kinds).length;
  say(
    `lost ${count('lost')}, doubled ${count('doubled')}, torn ${count('torn')}, other answers ${count('answer')}`,
  );
  say(
    `rows ${count('rows') === 0 ? 'equal' : `differ: ${count('rows')}`}, second copy lacks ${count('copy', 'half copy')}`,
  );
};

const judgeShipped = async (folder: string, options: Options, say: Say): Promise<Verdict[]> => {
  say('Building the extension as it is shipped');
  const extension = await buildShipped(folder);
  const name = 'shipped';
  const outcome = await torture({ ...options, extension, folder, name, checkEvery: 20, stopAt: [], say });
  const { faults, early } = outcome;
  sayFigures(outcome, say);
  sayFaults(faults, say);
  const wrong = faults.of(...CHANGES).length;
  const copy = faults.of('copy', 'half copy').length;
  return [
    {
      isPassed: early === 0,
      says: `${options.workers} worker kills: ${early} changes lost, doubled or wrong`,
    },
    {
      isPassed: wrong === early,
      says: `${options.browsers} browser kills: ${wrong - early} changes lost, doubled or wrong`,
    },
    { isPassed: copy === 0, says: `second copy: ${copy} commands missing or unreadable` },
  ];
};

const judgeSeeded = async (folder: string, options: Options, bug: SeededBug, say: Say): Promise<Verdict> => {
  say(`Building the extension with a seeded bug: ${bug.name}`);
  const { figures, faults } = await torture({
    extension: await buildSeeded(folder, bug),
    folder,
    name: bug.name,
    seed: options.seed,
    workers: MOST_SEEDED_KILLS,
    browsers: 0,
    checkEvery: 3,
    stopAt: bug.shows,
    say,
  });
  const [found] = faults.of(...bug.shows);
  const after = `after ${figures.workerKills} worker kills`;
  return {
    isPassed: found !== undefined,
    says: `seeded bug "${bug.name}" ${found ? `found: ${found.says.slice(0, 160)}` : 'not found'} (${after})`,
  };
};

/** A run that could not be brought to its end has failed all it was to show. */
const orFailed = async (names: readonly string[], judge: () => Promise<Verdict[]>): Promise<Verdict[]> => {
  try {
    return await judge();
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : { message: String(error), cause: undefined };
    const why = cause === undefined ? message : `${message}: ${String(cause)}`;
    return names.map((name) => ({ isPassed: false, says: `${name}: ${why}` }));
  }
};

/** Holds promise 1 against the shipped build, and the same rig against builds with seeded bugs. */
export const exactlyOnce = async (folder: string, options: Options, say: Say): Promise<Verdict[]> => {
  say(`Seed ${options.seed}, ${options.workers} worker kills, ${options.browsers} browser kills`);
  const verdicts = await orFailed(['worker kills', 'browser kills', 'second copy'], () =>
    judgeShipped(folder, options, say),
  );
  for (const bug of seededBugs) {
    const judged = async () => [await judgeSeeded(folder, options, bug, say)];
    verdicts.push(...(await orFailed([`seeded bug "${bug.name}"`], judged)));
  }
  return verdicts;
};
