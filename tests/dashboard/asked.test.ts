import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askedOf,
  changeAsked,
  filterAsked,
  markerAsked,
  spanAsked,
  withAsked,
  withSpan,
} from '../../components/dashboard/asked';
import { linkTo, routeOf } from '../../components/dashboard/route';
import { numberInputs } from '../../lib/schema/messages/number.messages';

describe('what an address asks for', () => {
  test('given a month, two days or nothing, when it is read, then it is the span that is sent', () => {
    expect(spanAsked({ kind: 'month', on: '2026-11-03' })).toEqual({ kind: 'month', on: '2026-11-03' });
    expect(spanAsked({ kind: 'custom', from: '2026-11-03', to: '2026-11-03' })).toEqual({
      kind: 'custom',
      from: '2026-11-03',
      to: '2026-11-03',
    });
    expect(spanAsked({})).toBeUndefined();
  });

  test.each([
    { kind: 'week', on: '2026-11-03' },
    { kind: 'month', on: '2026-02-30' },
    { kind: 'month', on: '0026-11-03' },
    { kind: 'month', on: 'yesterday' },
    { kind: 'custom', from: '2026-11-03', to: '2026-11-02' },
    { kind: 'custom', from: '2026-11-03' },
  ])('given nonsense, when it is read, then no span is sent: %o', (asked) => {
    expect(spanAsked(asked)).toBeUndefined();
  });

  test('given ids and what can be none, when the filter is read, then only the ids are in it', () => {
    expect(filterAsked({ owner: 'me', tag: '<b>', source: '', pipeline: 'sales', other: 'x' })).toEqual({
      owner: 'me',
      pipeline: 'sales',
    });
    expect(markerAsked({ marker: 'a b' })).toBeUndefined();
    expect(markerAsked({ marker: 'cmd-1' })).toBe('cmd-1');
  });

  test('given two days and half a window, when the change is read, then the window is left out', () => {
    const days = { a: '2026-10-31', b: '2026-11-30' };
    expect(changeAsked({ ...days, closeFrom: '2026-11-01' })).toEqual(days);
    expect(changeAsked({ ...days, closeFrom: '2026-11-01', closeTo: '2026-11-30' })).toEqual({
      ...days,
      window: { from: '2026-11-01', to: '2026-11-30' },
    });
    expect(changeAsked({ a: days.b, b: days.a })).toBeUndefined();
  });

  test('whatever stands in an address, what is read of it is a message that may be sent', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('month', 'custom', '2026-11-03', '2026-12-31', 'me', ''),
    );
    const names = [
      'kind',
      'on',
      'from',
      'to',
      'owner',
      'pipeline',
      'source',
      'tag',
      'a',
      'b',
      'closeFrom',
      'closeTo',
    ];
    const record = fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
    fc.assert(
      fc.property(record, (asked) => {
        const read = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, String(value)]));
        const [span, change] = [spanAsked(read), changeAsked(read)];
        const input = { filter: filterAsked(read), ...(span && { span }), ...(change && { change }) };
        expect(numberInputs['review.show'].safeParse(input).success).toBe(true);
      }),
    );
  });
});

describe('another choice', () => {
  test('given two days, when a month is asked for, then nothing is left of the days, and the rest stays', () => {
    const asked = { kind: 'custom', from: '2026-11-01', to: '2026-11-02', owner: 'me' };
    expect(withSpan(asked, { kind: 'month', on: '2026-11-02' })).toEqual({
      kind: 'month',
      on: '2026-11-02',
      owner: 'me',
    });
    expect(withAsked(asked, { owner: '' })).not.toHaveProperty('owner');
  });

  test('survives the address it is written in', () => {
    const asked = askedOf({ from: '2026-11-01', to: '2026-11-30' }, { owner: 'me', tag: 'tag-1' });
    expect(routeOf(linkTo({ page: 'review', asked }))).toEqual({ page: 'review', asked });
  });
});
