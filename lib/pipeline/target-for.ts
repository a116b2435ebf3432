import type { Goals, Target } from './goals';
import type { Span } from './numbers';
import { partsOf } from './span';

/** What a number is to come to in a span, in its unit: so many times the target of the kind it was made from. */
export interface TargetFound {
  readonly value: number;
  readonly kind: Target['kind'];
  readonly times: number;
}

/**
 * What a number is to come to in a month, quarter or year: the target of that kind set last by the span's first day;
 * without one that of the month (of a year: of the quarter first), as many times as there are in the span where the
 * number adds up over time, else as it is. Undefined of any two days, and where there is none.
 */
export const targetFor = (
  { targets }: Pick<Goals, 'targets'>,
  number: { readonly id: string; readonly adds?: true },
  span: Span,
): TargetFound | undefined => {
  const setLast = (kind: Target['kind']): number | null | undefined =>
    targets
      .filter((one) => one.number === number.id && one.kind === kind && one.from <= span.from)
      .reduce<Target | undefined>((last, one) => (last && last.from > one.from ? last : one), undefined)
      ?.value;
  const asked = {
    month: ['month'],
    quarter: ['quarter', 'month'],
    year: ['year', 'quarter', 'month'],
  } as const;
  for (const kind of span.kind === 'custom' ? [] : asked[span.kind]) {
    const value = setLast(kind);
    if (value === null || value === undefined) continue;
    const times = number.adds && kind !== 'year' ? partsOf(span, kind).length : 1;
    return { value: value * times, kind, times };
  }
  return undefined;
};
