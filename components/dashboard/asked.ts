import type { Input } from '../../lib/messages/table';
import { type Day, isDay } from '../../lib/pipeline/day';
import { AHEAD, type Ahead } from '../../lib/pipeline/forecast';
import type { Filter, Span } from '../../lib/pipeline/numbers';

/** What the address of a page asks for, as text by name. */
export type Asked = Readonly<Record<string, string>>;

/** A span as it is sent. */
export type SpanAsked = NonNullable<Input<'review.show'>['span']>;

/** Two days to compare, with the window of expected closes. */
export type ChangeAsked = NonNullable<Input<'review.show'>['change']>;

const KINDS = ['month', 'quarter', 'year'] as const;
const FILTERS = ['owner', 'pipeline', 'source', 'tag'] as const;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/;

const dayIn = (text: string | undefined): Day | undefined =>
  text !== undefined && /^[12]\d{3}-/.test(text) && isDay(text) ? text : undefined;

const periodIn = (from: string | undefined, to: string | undefined) => {
  const [first, last] = [dayIn(from), dayIn(to)];
  return first !== undefined && last !== undefined && first <= last ? { from: first, to: last } : undefined;
};

/** The span an address asks for; none when it asks for none, or for one that does not exist. */
export const spanAsked = ({ kind, on, from, to }: Asked): SpanAsked | undefined => {
  const named = KINDS.find((one) => one === kind);
  const day = dayIn(on);
  if (named) return day === undefined ? undefined : { kind: named, on: day };
  const period = kind === 'custom' ? periodIn(from, to) : undefined;
  return period && { kind: 'custom', ...period };
};

/** The filter an address asks for; what can be no id is left out. */
export const filterAsked = (asked: Asked): Filter =>
  Object.fromEntries(
    FILTERS.flatMap((name) => {
      const id = asked[name];
      return id !== undefined && ID.test(id) ? [[name, id]] : [];
    }),
  );

/** The days between which an address asks for the change of the pipeline; none when it asks for no two days in order. */
export const changeAsked = ({ a, b, closeFrom, closeTo }: Asked): ChangeAsked | undefined => {
  const days = periodIn(a, b);
  const window = periodIn(closeFrom, closeTo);
  return days && { a: days.from, b: days.to, ...(window && { window }) };
};

/** The change of a pipeline that an address asks about; none when it can be no id. */
export const markerAsked = ({ marker }: Asked): string | undefined =>
  marker !== undefined && ID.test(marker) ? marker : undefined;

/** Of which span ahead an address asks for the deals; none when it asks for none there is. */
export const aheadAsked = ({ ahead }: Asked): Ahead | undefined => AHEAD.find((one) => one === ahead);

/** The same address with another span; what else it asks for stays. */
export const withSpan = (asked: Asked, span: SpanAsked): Asked => {
  const { kind: _kind, on: _on, from: _from, to: _to, ...rest } = asked;
  return { ...rest, ...span };
};

/** The same address with something else for some of its names; what is empty is no longer asked for. */
export const withAsked = (asked: Asked, next: Asked): Asked =>
  Object.fromEntries(Object.entries({ ...asked, ...next }).filter(([, value]) => value !== ''));

/** What asks for the same deals of a span on another page: its days and its filter. */
export const askedOf = ({ from, to }: Pick<Span, 'from' | 'to'>, filter: Filter): Asked =>
  withAsked({ from, to }, { ...filter });
