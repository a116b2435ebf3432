import { type Day, dayIn } from '../pipeline/day';
import type { Money } from '../pipeline/money';
import type { LogEvent } from '../schema/event.schema';
import type { Category } from '../schema/stage.schema';
import { foldSwitches } from './latest';
import { type Said, type Since, seriesOf } from './since';

/** An amount with what one unit of its currency was worth in the home currency when it was set. */
export interface RatedAmount extends Money {
  readonly rate?: { readonly to: string; readonly rate: number };
}

/** What was set on a deal at what time, and where the deal came from. */
export interface Past {
  /** It came from a file or a site's own record of it. */
  readonly isImported: boolean;
  /** It was opened on an earlier day than the one on which somebody said so. */
  readonly isBackDated: boolean;
  /** As last said. */
  readonly source?: string;
  readonly tags: readonly string[];
  readonly follows?: 'renewal' | 'upsell';
  readonly owners: readonly Since<string | null>[];
  readonly amounts: readonly Since<RatedAmount | null>[];
  readonly closes: readonly Since<Day | null>[];
  /** The forecast category that somebody picked. */
  readonly categories: readonly Since<Category | null>[];
}

type Opened = Extract<LogEvent, { type: 'deal.opened' }>;
type Edited = Extract<LogEvent, { type: 'deal.edited' }>;
type Field = 'owner' | 'amount' | 'expectedClose' | 'category';
type Value<F extends Field> = Extract<Edited['data'], { field: F }>['value'];

/** All that was said of a field; what is about a day before the opening counts from the opening. */
const saidOf = <F extends Field>(opening: Opened, events: readonly LogEvent[], field: F): Said<Value<F>>[] =>
  events.flatMap(({ id, type, on, data }) =>
    type === 'deal.edited' && data.field === field
      ? { id, on: on < opening.on ? opening.on : on, value: data.value as Value<F> }
      : [],
  );

const amountsOf = (opening: Opened, events: readonly LogEvent[]): Since<RatedAmount | null>[] =>
  seriesOf(
    events.flatMap(({ id, type, on, data }): Said<RatedAmount | null>[] => {
      if (type !== 'deal.edited' || data.field !== 'amount') return [];
      const { value, rate } = data;
      const day = on < opening.on ? opening.on : on;
      return [{ id, on: day, value: value && { ...value, ...(rate && { rate }) } }];
    }),
  );

const latest = (events: readonly LogEvent[]): string | null | undefined => {
  let found: { id: string; value: string | null } | undefined;
  for (const { id, type, data } of events)
    if (type === 'deal.edited' && data.field === 'source' && id > (found?.id ?? ''))
      found = { id, value: data.value };
  return found?.value;
};

/** The tags a deal has, from its facts. */
export const foldTags = (events: readonly LogEvent[]): string[] =>
  foldSwitches(
    events.flatMap(({ id, type, data }) =>
      type === 'deal.tagged' ? { id, of: data.tag, isOn: data.isOn } : [],
    ),
  );

/** What was set on a deal when, from its facts with undone ones left out. */
export const foldPast = (opening: Opened, events: readonly LogEvent[]): Past => {
  const edited = latest(events);
  const source = edited === undefined ? opening.data.source : edited;
  const { owner, follows } = opening.data;
  return {
    isImported: opening.origin !== undefined,
    isBackDated: opening.on < dayIn(opening.id.slice(0, 24), opening.zone),
    ...(source != null && { source }),
    ...(follows && { follows: follows.kind }),
    tags: foldTags(events),
    owners: seriesOf([
      { id: opening.id, on: opening.on, value: owner ?? null },
      ...saidOf(opening, events, 'owner'),
    ]),
    amounts: amountsOf(opening, events),
    closes: seriesOf(saidOf(opening, events, 'expectedClose')),
    categories: seriesOf(saidOf(opening, events, 'category')),
  };
};
