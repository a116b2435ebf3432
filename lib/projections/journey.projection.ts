import type { Day } from '../pipeline/day';
import { sevenStages } from '../pipeline/seven-stages';
import type { LogEvent } from '../schema/event.schema';
import { isCatalogueEvent } from './catalogue-event';
import { foldPast, type Past } from './past';
import { longestGap, touchDays } from './touch';

/** One stay of a deal in a stage; without `to` it goes on. */
export interface Stay {
  readonly stage: string;
  readonly from: Day;
  readonly to?: Day;
  /** The most whole days between two touches in a row while it lasted; of one that goes on, without the gap up to now. */
  readonly longestGap: number;
  /** It began because the stage before was retired: nobody moved the deal. */
  readonly isRetiring?: boolean;
  /** It ended because the deal was lost. */
  readonly isLost?: boolean;
}

/** A time in which a deal was open; without `to` it is. */
export interface Spell {
  readonly from: Day;
  /** The day it closed. */
  readonly to?: Day;
}

/** The path of a deal through its stages and what was set on it when, for every number over time. */
export interface JourneyRow extends Past {
  readonly id: string;
  /** The pipeline of the stage it stands in. */
  readonly pipeline: string;
  /** The one it was opened in: a move that names none is within it. */
  readonly openedIn: string;
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly outcome: 'open' | 'won' | 'lost';
  readonly lostReason?: string;
  readonly stays: readonly Stay[];
  /** When it was open, earliest first: more than once when it was reopened. */
  readonly spells: readonly Spell[];
}

type Path = Omit<JourneyRow, keyof Past>;

const endLast = (stays: readonly Stay[], on: Day, isLost = false): Stay[] =>
  stays.map((stay, place) =>
    place === stays.length - 1 && stay.to === undefined
      ? { ...stay, to: on, ...(isLost && { isLost }) }
      : stay,
  );

const beginStay = (stage: string, from: Day, isRetiring = false): Stay => ({
  stage,
  from,
  longestGap: 0,
  ...(isRetiring && { isRetiring }),
});

type Placing = Extract<LogEvent, { type: 'deal.moved' | 'deal.won' | 'deal.reopened' }>;

/** A deal that closes ends its spell, one that is opened again begins another. */
const spellsAfter = ({ spells, outcome }: Path, on: Day, next: Path['outcome']): readonly Spell[] => {
  if ((outcome === 'open') === (next === 'open')) return spells;
  if (next === 'open') return [...spells, { from: on }];
  return spells.map((spell, place) => (place === spells.length - 1 ? { ...spell, to: on } : spell));
};

const goOn = (journey: Path, event: Placing, on: Day, outcome: Path['outcome']): Path => {
  const { closedOn: before, lostReason: _reason, ...rest } = journey;
  const { stage } = event.data;
  const last = journey.stays.at(-1);
  const stays =
    last?.stage === stage && last.to === undefined
      ? journey.stays
      : [
          ...endLast(journey.stays, on),
          beginStay(stage, on, event.type === 'deal.moved' && event.data.isRetiring),
        ];
  // From one won stage to the next a deal stays won on the day it was.
  const closedOn = journey.outcome === 'won' && before !== undefined ? before : on;
  const pipeline = event.pipeline ?? journey.openedIn;
  const spells = spellsAfter(journey, on, outcome);
  return { ...rest, pipeline, stays, spells, outcome, ...(outcome === 'won' && { closedOn }) };
};

const step = (journey: Path, event: LogEvent): Path => {
  if (isCatalogueEvent(event)) return journey;
  // What is said to have happened before the deal was opened counts from its opening: no stay ends before it began.
  const on = event.on < journey.openedOn ? journey.openedOn : event.on;
  switch (event.type) {
    case 'deal.moved':
      // Only being opened again opens a closed deal: a move that somebody made in the meantime does not.
      return journey.outcome === 'open' ? goOn(journey, event, on, 'open') : journey;
    case 'deal.reopened':
      return goOn(journey, event, on, 'open');
    case 'deal.won':
      return goOn(journey, event, on, 'won');
    case 'deal.lost':
      return {
        ...journey,
        stays: endLast(journey.stays, on, true),
        spells: spellsAfter(journey, on, 'lost'),
        outcome: 'lost',
        closedOn: on,
        lostReason: event.data.reason,
      };
    case 'deal.opened':
    case 'deal.edited':
    case 'deal.checked':
    case 'deal.followed':
    case 'deal.joined':
    case 'deal.left':
    case 'deal.tagged':
    case 'people.linked':
    case 'people.parted':
    case 'fact.redated':
    case 'note.added':
    case 'step.planned':
    case 'step.postponed':
    case 'step.done':
    case 'step.dropped':
    case 'undone':
      return journey;
    default:
      return unknown(event, journey);
  }
};

const unknown = (_event: never, journey: Path): Path => journey;

/** The path of one deal from its facts in order of happening; undefined while it was never opened. */
export const foldJourney = (events: readonly LogEvent[]): JourneyRow | undefined => {
  const opening = events.find((event) => event.type === 'deal.opened');
  if (opening?.type !== 'deal.opened') return undefined;
  const start: Path = {
    id: opening.data.deal,
    pipeline: opening.pipeline ?? sevenStages.id,
    openedIn: opening.pipeline ?? sevenStages.id,
    openedOn: opening.on,
    outcome: 'open',
    stays: [beginStay(opening.data.stage, opening.on)],
    spells: [{ from: opening.on }],
  };
  const journey = events.filter((event) => event !== opening).reduce(step, start);
  const touches = touchDays(events);
  return {
    ...journey,
    ...foldPast(opening, events),
    stays: journey.stays.map((stay) => ({ ...stay, longestGap: longestGap(stay, touches) })),
  };
};
