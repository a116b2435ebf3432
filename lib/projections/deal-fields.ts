import type { Day } from '../pipeline/day';
import type { Money } from '../pipeline/money';
import type { LogEvent } from '../schema/event.schema';
import type { Category } from '../schema/stage.schema';
import { byId } from './order';

type Edited = Extract<LogEvent, { type: 'deal.edited' }>;

/** What an own field can hold beside text: a number, money, a day, or the id of a choice. */
export type CustomValue = number | Money | string;

/** What is set on a deal and can be set anew. */
export interface DealFields {
  readonly owner?: string;
  readonly source?: string;
  readonly amount?: Money;
  /** What one unit of the amount's currency was worth in the home currency when the amount was set. */
  readonly rate?: { readonly to: string; readonly rate: number };
  readonly expectedClose?: Day;
  /** How often the expected close was put later, and how often earlier. */
  readonly pushes: number;
  readonly pulls: number;
  /** The forecast category a person picked; without one it is that of the stage. */
  readonly category?: Category;
  /** Values of own fields by id; texts stand in the deal's record. */
  readonly custom: Readonly<Record<string, CustomValue>>;
}

interface Opening {
  readonly owner?: string | undefined;
  readonly source?: string | undefined;
}

const keyOf = ({ data }: Edited): string => (data.field === 'custom' ? `custom ${data.custom}` : data.field);

/** How often the day was put later and earlier; the first one is neither. */
const countMoves = (days: readonly (Day | null)[]): { pushes: number; pulls: number } => {
  let last: Day | undefined;
  let [pushes, pulls] = [0, 0];
  for (const day of days) {
    if (day === null) continue;
    if (last !== undefined && day > last) pushes += 1;
    if (last !== undefined && day < last) pulls += 1;
    last = day;
  }
  return { pushes, pulls };
};

/** Fields of a deal as last set by the id of the fact, not by the day it is about; one set to nothing is absent. */
export const foldFields = (opening: Opening, events: readonly LogEvent[]): DealFields => {
  const edits = events.filter((event): event is Edited => event.type === 'deal.edited').sort(byId);
  const latest = new Map(edits.map((event) => [keyOf(event), event.data]));
  const custom: Record<string, CustomValue> = {};
  const fields: Record<string, unknown> = { owner: opening.owner, source: opening.source };
  for (const data of latest.values()) {
    if (data.field !== 'custom') fields[data.field] = data.value;
    else if (data.value !== null) custom[data.custom] = data.value;
    if (data.field === 'amount') fields.rate = data.value === null ? undefined : data.rate;
  }
  const set = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  const days = edits.flatMap(({ data }) => (data.field === 'expectedClose' ? [data.value] : []));
  return { ...Object.fromEntries(set), ...countMoves(days), custom };
};
