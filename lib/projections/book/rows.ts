import { type Day, numberOf } from '../../pipeline/day';
import type { JourneyRow, Stay } from '../journey.projection';
import type { Since } from '../since';
import { type Frame, inHome, type Standing } from './frame';
import {
  BACK,
  BACK_DATED,
  type DealRows,
  ELSEWHERE,
  FORWARD,
  GONE,
  IMPORTED,
  IN_HOME,
  LOST,
  NEVER,
  NO_AMOUNT,
  NO_RATE,
  OPEN,
  RENEWAL,
  STAYS,
  UPSELL,
  WAS_LOST,
  WAS_WON,
  WON,
} from './page';

/** What rows are made with: the frame, its stages, and the number that stands for a text. */
export interface RowMaking {
  readonly frame: Frame;
  readonly standings: ReadonlyMap<string, Standing>;
  numberFor(text: string | undefined | null): number;
}

const dayNumber = (day: Day | undefined | null): number => (day == null ? NEVER : numberOf(day));

/** The value that holds at the end of a day. */
const valueOn = <T>(series: readonly Since<T>[], day: Day): T | undefined =>
  series.findLast(({ on }) => on <= day)?.value;

/** A stay with the stage that the deal came to: another one when that was retired under it. */
interface Told extends Stay {
  readonly cameTo: string;
}

/** A loss that was set right before the day was over is none. */
const isSetRight = (before: Stay, next: Stay | undefined): boolean =>
  before.isLost === true && next?.from === before.to;

/**
 * Stays without the seams that a retired stage left: the deal stayed on in the stage that took it. One that went to
 * another pipeline with its stage left the one it was in. One that was lost and opened again there on one day never
 * left.
 */
const seamless = (stays: readonly Stay[], { standings }: RowMaking): Told[] => {
  const joined: Told[] = [];
  const pipelineOf = (stage: string) => standings.get(stage)?.pipeline;
  for (const stay of stays) {
    const before = joined.at(-1);
    const isSeam = stay.isRetiring && before && !before.isLost;
    if (
      (isSeam && pipelineOf(before.stage) === pipelineOf(stay.stage)) ||
      (before?.stage === stay.stage && isSetRight(before, stay))
    )
      joined[joined.length - 1] = { ...stay, from: before.from, cameTo: before.cameTo };
    else joined.push({ ...stay, cameTo: stay.stage });
  }
  return joined;
};

const OF_OUTCOME = { open: OPEN, won: WON, lost: LOST } as const;

const nextOf = (stay: Told, next: Told | undefined, { standings }: RowMaking): number => {
  if (stay.isLost && !isSetRight(stay, next)) return WAS_LOST;
  if (!next) return STAYS;
  const [here, there] = [standings.get(stay.stage), standings.get(next.cameTo)];
  if (!here || !there) return ELSEWHERE;
  if (there.kind === 'won' && here.kind === 'open') return WAS_WON;
  if (here.pipeline !== there.pipeline) return ELSEWHERE;
  return there.position > here.position ? FORWARD : BACK;
};

interface Reached {
  day: Day;
  passed: boolean;
}

/**
 * The open stages that a deal reached: of each pipeline it was in all up to the furthest it stood in, each on the day
 * it stood there or further on; all of them when it was won there.
 */
const reached = (stays: readonly Stay[], { frame, standings }: RowMaking): Map<string, Reached> => {
  const found = new Map<string, Reached>();
  for (const { stage, from } of stays) {
    const here = standings.get(stage);
    const pipeline = frame.pipelines.find(({ id }) => id === here?.pipeline);
    if (!here || !pipeline) continue;
    const isWon = here.kind === 'won';
    for (const { id, kind, retiredTo } of pipeline.stages) {
      const position = standings.get(id)?.position ?? 0;
      if (kind !== 'open' || retiredTo !== undefined || (position > here.position && !isWon)) continue;
      const known = found.get(id);
      const isPassed = position < here.position || isWon;
      if (!known) found.set(id, { day: from, passed: isPassed });
      else known.passed ||= isPassed;
    }
  }
  return found;
};

const amountRow = (value: JourneyRow['amounts'][number]['value'] | undefined, home: string) => {
  if (!value || value.minor === 0) return { value: 0, is: NO_AMOUNT };
  const told = inHome(value, home);
  return told === undefined ? { value: 0, is: NO_RATE } : { value: told, is: IN_HOME };
};

const flagsOf = ({ isImported, isBackDated, follows }: JourneyRow): number =>
  (isImported ? IMPORTED : 0) +
  (isBackDated ? BACK_DATED : 0) +
  (follows === 'renewal' ? RENEWAL : 0) +
  (follows === 'upsell' ? UPSELL : 0);

const dealRow = (journey: JourneyRow, making: RowMaking): DealRows['deal'] => {
  const { numberFor, frame } = making;
  const { owners, openedOn, closedOn, outcome, tags } = journey;
  const amount = amountRow(journey.amounts.at(-1)?.value, frame.home);
  const closedOwner = outcome === 'open' || !closedOn ? owners.at(-1)?.value : valueOn(owners, closedOn);
  return {
    opened: numberOf(openedOn),
    openedOwner: numberFor(valueOn(owners, openedOn)),
    openedPipeline: numberFor(journey.openedIn),
    flags: flagsOf(journey),
    closed: outcome === 'open' ? NEVER : dayNumber(closedOn),
    outcome: OF_OUTCOME[outcome],
    closedOwner: numberFor(closedOwner),
    pipeline: numberFor(journey.pipeline),
    stage: numberFor(journey.stays.at(-1)?.stage),
    reason: numberFor(outcome === 'lost' ? journey.lostReason : undefined),
    source: numberFor(journey.source),
    tags: numberFor(tags.join(' ')),
    amount: amount.value,
    amountIs: amount.is,
    expected: dayNumber(journey.closes.at(-1)?.value),
  };
};

/** The rows of a deal. */
export const rowsOf = (journey: JourneyRow, making: RowMaking): DealRows => {
  const { numberFor, frame } = making;
  const ownerOn = (day: Day) => numberFor(valueOn(journey.owners, day));
  const stays = seamless(journey.stays, making);
  return {
    deal: dealRow(journey, making),
    stay: stays.map((stay, place) => ({
      stage: numberFor(stay.stage),
      from: numberOf(stay.from),
      to: dayNumber(stay.to),
      next: nextOf(stay, stays[place + 1], making),
      owner: ownerOn(stay.from),
    })),
    reach: [...reached(stays, making)].map(([stage, { day, passed }]) => ({
      stage: numberFor(stage),
      day: numberOf(day),
      passed: passed ? 1 : 0,
      owner: ownerOn(day),
    })),
    spell: journey.spells.map(({ from, to }) => ({ from: numberOf(from), to: dayNumber(to) })),
    amount: journey.amounts.map(({ on, value }) => ({ on: numberOf(on), ...amountRow(value, frame.home) })),
    expected: journey.closes.map(({ on, value }) => ({ on: numberOf(on), day: dayNumber(value) })),
    owner: journey.owners.map(({ on, value }) => ({ on: numberOf(on), who: numberFor(value) })),
  };
};

/** The rows that stand for a deal that was taken back: it stands nowhere. */
export const noRows: DealRows = {
  deal: {
    opened: NEVER,
    openedOwner: 0,
    openedPipeline: 0,
    flags: 0,
    closed: NEVER,
    outcome: GONE,
    closedOwner: 0,
    pipeline: 0,
    stage: 0,
    reason: 0,
    source: 0,
    tags: 0,
    amount: 0,
    amountIs: NO_AMOUNT,
    expected: NEVER,
  },
  stay: [],
  reach: [],
  spell: [],
  amount: [],
  expected: [],
  owner: [],
};
