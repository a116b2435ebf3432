import { type Day, daysBetween } from '../pipeline/day';
import type { EventType, LogEvent } from '../schema/event.schema';
import { type CatalogueEvent, isCatalogueEvent } from './catalogue-event';

const IS_TOUCH: Readonly<Record<Exclude<EventType, CatalogueEvent['type']>, boolean>> = {
  'deal.opened': true,
  'deal.moved': true,
  'deal.won': true,
  'deal.lost': true,
  'deal.reopened': true,
  'deal.edited': true,
  'deal.checked': true,
  'deal.followed': true,
  'deal.joined': true,
  'deal.left': true,
  'deal.tagged': true,
  'note.added': true,
  'step.planned': true,
  'step.postponed': true,
  'step.done': true,
  'step.dropped': true,
  // That two addresses are one person's says nothing of the deal.
  'people.linked': false,
  'people.parted': false,
  'fact.redated': false,
  undone: false,
};

/** Nobody touches a deal by retiring the stage it stands in. */
const isByRetiring = ({ type, data }: LogEvent): boolean => type === 'deal.moved' && data.isRetiring === true;

/** The business days on which somebody did something on a deal, earliest first; its facts come in order of happening. */
export const touchDays = (events: readonly LogEvent[]): Day[] =>
  events
    .filter((event) => !isCatalogueEvent(event) && IS_TOUCH[event.type] && !isByRetiring(event))
    .map(({ on }) => on);

/** The most whole days between two touches in a row within a stay; its beginning and its end, if it has one, are touches too. */
export const longestGap = (
  stay: { readonly from: Day; readonly to?: Day },
  touches: readonly Day[],
): number => {
  const { from, to } = stay;
  const within = touches.filter((day) => day >= from && (to === undefined || day <= to));
  const ends = to === undefined ? within : [...within, to];
  return Math.max(0, ...ends.map((day, place) => daysBetween(ends[place - 1] ?? from, day)));
};
