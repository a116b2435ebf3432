import type { Day } from '../pipeline/day';
import { sevenStages, stageOf } from '../pipeline/seven-stages';
import type { LogEvent } from '../schema/event.schema';
import { longestGap, touchDays } from './touch';

/** One stay of a deal in a stage; without `to` it goes on. */
export interface Stay {
  readonly stage: string;
  readonly from: Day;
  readonly to?: Day;
  /** The most whole days between two touches in a row while it lasted; of one that goes on, without the gap up to now. */
  readonly longestGap: number;
}

/** The path of a deal through its stages, for every number about time and transitions. */
export interface JourneyRow {
  readonly id: string;
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly outcome: 'open' | 'won' | 'lost';
  readonly stays: readonly Stay[];
}

const endLast = (stays: readonly Stay[], on: Day): Stay[] =>
  stays.map((stay, place) =>
    place === stays.length - 1 && stay.to === undefined ? { ...stay, to: on } : stay,
  );

const beginStay = (stage: string, from: Day): Stay => ({ stage, from, longestGap: 0 });

const goOn = (journey: JourneyRow, stage: string, on: Day, outcome: JourneyRow['outcome']): JourneyRow => {
  const { closedOn: _before, ...rest } = journey;
  const last = journey.stays.at(-1);
  const stays =
    last?.stage === stage && last.to === undefined
      ? journey.stays
      : [...endLast(journey.stays, on), beginStay(stage, on)];
  return { ...rest, stays, outcome, ...(outcome === 'won' && { closedOn: on }) };
};

/** Entering a stage of the kind `won` wins the deal. */
const outcomeIn = (stage: string): JourneyRow['outcome'] =>
  stageOf(sevenStages, stage)?.kind === 'won' ? 'won' : 'open';

const step = (journey: JourneyRow, event: LogEvent): JourneyRow => {
  // What is said to have happened before the deal was opened counts from its opening: no stay ends before it began.
  const on = event.on < journey.openedOn ? journey.openedOn : event.on;
  switch (event.type) {
    case 'deal.moved':
      return journey.outcome === 'lost'
        ? journey
        : goOn(journey, event.data.stage, on, outcomeIn(event.data.stage));
    case 'deal.reopened':
      return goOn(journey, event.data.stage, on, 'open');
    case 'deal.won':
      return goOn(journey, event.data.stage, on, 'won');
    case 'deal.lost':
      return { ...journey, stays: endLast(journey.stays, on), outcome: 'lost', closedOn: on };
    case 'deal.opened':
    case 'deal.edited':
    case 'deal.checked':
    case 'people.linked':
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

const unknown = (_event: never, journey: JourneyRow): JourneyRow => journey;

/** The path of one deal from its facts in order of happening; undefined while it was never opened. */
export const foldJourney = (events: readonly LogEvent[]): JourneyRow | undefined => {
  const opening = events.find((event) => event.type === 'deal.opened');
  if (opening?.type !== 'deal.opened') return undefined;
  const start: JourneyRow = {
    id: opening.data.deal,
    openedOn: opening.on,
    outcome: 'open',
    stays: [beginStay(opening.data.stage, opening.on)],
  };
  const journey = events.filter((event) => event !== opening).reduce(step, start);
  const touches = touchDays(events);
  return {
    ...journey,
    stays: journey.stays.map((stay) => ({ ...stay, longestGap: longestGap(stay, touches) })),
  };
};
