import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import type { Rig } from '../browser/rig';
import { check } from './check';
import { type Chooser, chooserOf } from './choose';
import { type Driver, driverOf } from './drive';
import { stepIds } from './dump';
import { type FaultKind, type Faults, noFaults } from './fault';
import { type Figures, newFigures } from './figures';
import { type Journal, openJournal } from './journal';
import { awaitMoment, killWorker } from './kills';
import { randomFrom } from './random';
import { type SeatHolder, seatHolder } from './seat-holder';
import { takeSeats } from './seats';
import { pause, within } from './within';

/** One run over one build. */
export interface Plan {
  readonly extension: string;
  /** Where the journal is written. */
  readonly folder: string;
  readonly name: string;
  readonly seed: number;
  readonly workers: number;
  readonly browsers: number;
  /** After how many worker kills everything is compared. */
  readonly checkEvery: number;
  /** Faults after which there is nothing more to learn. */
  readonly stopAt: readonly FaultKind[];
  say(line: string): void;
}

/** What a run counted and found. */
export interface Outcome {
  /** How many faults other than in the second copy were found before the first browser kill. */
  readonly early: number;
  readonly figures: Figures;
  readonly faults: Faults;
  readonly journal: Journal;
}

interface Stage extends Omit<Outcome, 'early'> {
  readonly rig: Rig;
  readonly chooser: Chooser;
  readonly driver: Driver;
  readonly seats: SeatHolder;
  compare(): Promise<void>;
}

const isOver = ({ stopAt }: Plan, { faults }: Stage): boolean => faults.of(...stopAt).length > 0;

const killWorkers = async (
  plan: Plan,
  stage: Stage,
  random: ReturnType<typeof randomFrom>,
): Promise<void> => {
  const { figures, driver, journal } = stage;
  for (let kills = 1; kills <= plan.workers && !isOver(plan, stage); kills += 1) {
    do await awaitMoment(driver, random);
    while (!(await killWorker(stage.rig)));
    figures.workerKills += 1;
    stage.chooser.seeSteps(await stepIds((await stage.seats.now()).own));
    const isLast = kills === plan.workers;
    if (kills % 10 === 0 || isLast)
      plan.say(`${kills} worker kills, ${journal.count('acknowledged')} acknowledged`);
    if (kills % plan.checkEvery !== 0 && !isLast) continue;
    await driver.hold();
    await stage.compare();
    driver.go();
  }
};

const killBrowsers = async (
  plan: Plan,
  stage: Stage,
  random: ReturnType<typeof randomFrom>,
): Promise<void> => {
  const { rig, seats, driver, figures, journal } = stage;
  for (let kills = 1; kills <= plan.browsers && !isOver(plan, stage); kills += 1) {
    await awaitMoment(driver, random);
    await pause(random.between(0, 1500));
    seats.empty();
    await rig.kill();
    figures.browserKills += 1;
    await rig.start();
    const taken = await takeSeats(rig);
    // Before anybody asks again: what was acknowledged must be there by itself.
    figures.checks += 1;
    await check(taken, journal, stage.faults);
    seats.fill(taken);
    plan.say(`${kills} browser kills, ${journal.count('acknowledged')} acknowledged`);
  }
};

/** Random commands while workers, then browsers, are killed; gives what was counted and what was found wrong. */
export const torture = async (plan: Plan): Promise<Outcome> => {
  const figures = newFigures();
  const faults = noFaults();
  const journal = openJournal(join(plan.folder, `${plan.name.replaceAll(' ', '-')}.journal`));
  const random = randomFrom(plan.seed);
  const seats = seatHolder();
  const chooser = chooserOf(random, journal, `torture-${plan.seed}`);
  const driver = driverOf({ chooser, journal, seats, random, figures, faults });
  const rig = await launchChromium({ extension: plan.extension, grants: ['https://mail.google.com/*'] });
  try {
    const compare = async (): Promise<void> => {
      figures.checks += 1;
      await check(await seats.now(), journal, faults);
    };
    const stage: Stage = { rig, chooser, driver, seats, figures, faults, journal, compare };
    let early = 0;
    const run = async (): Promise<void> => {
      seats.fill(await takeSeats(rig));
      driver.go();
      await killWorkers(plan, stage, random);
      early = faults.all().filter(({ kind }) => !kind.endsWith('copy')).length;
      await killBrowsers(plan, stage, random);
      await driver.hold();
      await compare();
    };
    const most = 60_000 + plan.workers * 4000 + plan.browsers * 40_000;
    await within(most, `The run "${plan.name}"`, Promise.race([run(), driver.broken]));
    return { early, figures, faults, journal };
  } finally {
    // Without a seat the hands that still wait for an answer come to rest.
    seats.empty();
    await rig.close();
  }
};
