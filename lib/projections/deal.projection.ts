import type { Day } from '../pipeline/day';
import type { Role } from '../schema/deal-value.schema';
import type { LogEvent } from '../schema/event.schema';
import { type DealFields, foldFields } from './deal-fields';
import { foldJourney, type Stay } from './journey.projection';
import { foldSwitches } from './latest';
import { byId } from './order';
import { foldTags } from './past';
import { touchDays } from './touch';

type Opened = Extract<LogEvent, { type: 'deal.opened' }>;

/** What is true of a deal now. */
export interface DealRow extends DealFields {
  readonly id: string;
  readonly pipeline: string;
  readonly stage: string;
  /** The business day it entered that stage, or the one that was retired under it. */
  readonly stageSince: Day;
  readonly status: 'open' | 'won' | 'lost';
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly lostReason?: string;
  /** First the one it was opened with. */
  readonly people: readonly { readonly person: string; readonly role: Role }[];
  /** The same people by id, for the index. */
  readonly personIds: readonly string[];
  /** The deal it renews or adds to. */
  readonly follows?: { readonly deal: string; readonly kind: 'renewal' | 'upsell' };
  /** The deals that renew it or add to it. */
  readonly followers: readonly { readonly deal: string; readonly kind: 'renewal' | 'upsell' }[];
  readonly tags: readonly string[];
  /** Items of the stages' checklists that are ticked, by id. */
  readonly checked: readonly string[];
  /** Id of the latest fact about it. */
  readonly touched: string;
  /** The latest business day on which somebody did something on it. */
  readonly touchedOn: Day;
}

/** Since when a deal waits: one whose stage was retired under it waits on. */
const waitingSince = (stays: readonly Stay[]): Day =>
  stays.findLast(({ isRetiring }) => !isRetiring)?.from ?? (stays[0]?.from as Day);

/** Items of checklists that are ticked. */
const foldChecked = (events: readonly LogEvent[]): string[] =>
  foldSwitches(
    events.flatMap(({ id, type, data }) =>
      type === 'deal.checked' ? { id, of: data.item, isOn: data.isDone } : [],
    ),
  );

/** Who the deal is with and what each is to it, as last said of each by the id of the fact. */
const foldPeople = (opening: Opened, events: readonly LogEvent[]): DealRow['people'] => {
  const people = new Map(opening.data.people.map(({ person, role }) => [person, role]));
  for (const { type, data } of [...events].sort(byId)) {
    if (type === 'deal.joined') people.set(data.person, data.role);
    if (type === 'deal.left') people.delete(data.person);
  }
  return [...people].map(([person, role]) => ({ person, role }));
};

/** One deal from its facts, given in order of happening with undone ones left out; undefined while it was never opened. */
export const foldDeal = (events: readonly LogEvent[]): DealRow | undefined => {
  const opening = events.find((event) => event.type === 'deal.opened');
  const journey = foldJourney(events);
  const stay = journey?.stays.at(-1);
  if (opening?.type !== 'deal.opened' || !journey || !stay) return undefined;
  const people = foldPeople(opening, events);
  const lost = events.findLast((event) => event.type === 'deal.lost');
  return {
    id: opening.data.deal,
    pipeline: journey.pipeline,
    stage: stay.stage,
    stageSince: waitingSince(journey.stays),
    status: journey.outcome,
    openedOn: journey.openedOn,
    ...(journey.closedOn !== undefined && { closedOn: journey.closedOn }),
    ...(journey.outcome === 'lost' && lost?.type === 'deal.lost' && { lostReason: lost.data.reason }),
    people,
    personIds: people.map(({ person }) => person),
    checked: foldChecked(events),
    tags: foldTags(events),
    followers: events.flatMap(({ type, data }) =>
      type === 'deal.followed' ? { deal: data.by, kind: data.kind } : [],
    ),
    ...(opening.data.follows && { follows: opening.data.follows }),
    ...foldFields(opening.data, events),
    // That two addresses are one person's says nothing of the deal.
    touched: events.reduce(
      (latest, { id, type }) => (!type.startsWith('people.') && id > latest ? id : latest),
      opening.id,
    ),
    touchedOn: touchDays(events).at(-1) ?? opening.on,
  };
};
