import { type Day, daysBetween } from '../../../lib/pipeline/day';
import type { DealStory } from '../../../lib/pipeline/story';

/** Whole days of each stay of a deal, by stage, in order; the stay that goes on counts up to today. */
export const stayDays = (
  deal: Pick<DealStory, 'stays' | 'closedOn' | 'status'>,
  today: Day,
): Map<string, number[]> => {
  const days = new Map<string, number[]>();
  const last = deal.status === 'lost' ? (deal.closedOn ?? today) : today;
  for (const { stage, from, to } of deal.stays) {
    days.set(stage, [...(days.get(stage) ?? []), Math.max(0, daysBetween(from, to ?? last))]);
  }
  return days;
};
