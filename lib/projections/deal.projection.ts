import type { Day } from '../pipeline/day';
import type { Money } from '../pipeline/money';
import type { LogEvent } from '../schema/event.schema';
import { foldJourney } from './journey.projection';
import { touchDays } from './touch';

/** What is true of a deal now. */
export interface DealRow {
  readonly id: string;
  readonly pipeline: string;
  readonly stage: string;
  /** The business day it entered that stage. */
  readonly stageSince: Day;
  readonly status: 'open' | 'won' | 'lost';
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly lostReason?: string;
  /** First the one it was opened with. */
  readonly people: readonly { readonly person: string; readonly role: string }[];
  /** The same people by id, for the index. */
  readonly personIds: readonly string[];
  readonly owner?: string;
  readonly amount?: Money;
  readonly expectedClose?: Day;
  readonly category?: string;
  /** Items of the stages' checklists that are ticked, by id. */
  readonly checked: readonly string[];
  /** Id of the latest fact about it. */
  readonly touched: string;
  /** The latest business day on which somebody did something on it. */
  readonly touchedOn: Day;
}

type Edited = Extract<LogEvent, { type: 'deal.edited' }>;

/** Field → value as last set by the id of the fact, not by the day it is about; a field set to nothing is absent. */
const foldFields = (owner: string | undefined, events: readonly LogEvent[]): Record<string, unknown> => {
  const latest = new Map<string, Edited>();
  for (const event of events) {
    if (event.type !== 'deal.edited') continue;
    const before = latest.get(event.data.field);
    if (!before || before.id < event.id) latest.set(event.data.field, event);
  }
  const fields: Record<string, unknown> = { owner };
  for (const { data } of latest.values()) fields[data.field] = data.value;
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
};

/** The items ticked last by the id of the fact; one that was unticked since is not among them. */
const foldChecked = (events: readonly LogEvent[]): string[] => {
  const latest = new Map<string, { id: string; isDone: boolean }>();
  for (const { id, type, data } of events) {
    if (type !== 'deal.checked' || (latest.get(data.item)?.id ?? '') > id) continue;
    latest.set(data.item, { id, isDone: data.isDone });
  }
  return [...latest].flatMap(([item, { isDone }]) => (isDone ? item : [])).sort();
};

/** One deal from its facts, given in order of happening with undone ones left out; undefined while it was never opened. */
export const foldDeal = (events: readonly LogEvent[]): DealRow | undefined => {
  const opening = events.find((event) => event.type === 'deal.opened');
  const journey = foldJourney(events);
  const stay = journey?.stays.at(-1);
  if (opening?.type !== 'deal.opened' || !journey || !stay) return undefined;
  const lost = events.findLast((event) => event.type === 'deal.lost');
  return {
    id: opening.data.deal,
    pipeline: opening.pipeline ?? 'sales',
    stage: stay.stage,
    stageSince: stay.from,
    status: journey.outcome,
    openedOn: journey.openedOn,
    ...(journey.closedOn !== undefined && { closedOn: journey.closedOn }),
    ...(journey.outcome === 'lost' && lost?.type === 'deal.lost' && { lostReason: lost.data.reason }),
    people: opening.data.people,
    personIds: opening.data.people.map(({ person }) => person),
    checked: foldChecked(events),
    ...foldFields(opening.data.owner, events),
    // That two addresses are one person's says nothing of the deal.
    touched: events.reduce(
      (latest, { id, type }) => (type !== 'people.linked' && id > latest ? id : latest),
      opening.id,
    ),
    touchedOn: touchDays(events).at(-1) ?? opening.on,
  };
};
