import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hybridClock } from '../../lib/log/hlc';
import { upcast } from '../../lib/log/upcast';
import { hlc } from '../../lib/schema/text.schema';
import { entriesOf, opened } from '../make/history';

describe('ids made by a hybrid clock', () => {
  test('always rise, whatever the wall clock does and whatever was seen', () => {
    const wall = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2090, 0) });
    fc.assert(
      fc.property(fc.array(fc.tuple(wall, fc.boolean()), { minLength: 2, maxLength: 50 }), (ticks) => {
        let now = 0;
        const clock = hybridClock('abcd', () => now);
        const other = hybridClock('zzzz', () => now + 86_400_000);
        let last = '';
        for (const [ms, sees] of ticks) {
          now = ms;
          const seen = sees ? other.next() : '';
          if (seen) clock.see(seen);
          const id = clock.next();
          expect(hlc.safeParse(id).success).toBe(true);
          expect(id > last).toBe(true);
          if (seen) expect(id > seen).toBe(true);
          last = id;
        }
      }),
    );
  });

  test('go on in the next millisecond when one has no numbers left', () => {
    const clock = hybridClock('abcd', () => 1000);
    let last = '';
    for (let n = 0; n < 0x10000 + 2; n += 1) last = clock.next();
    expect(last).toBe('1970-01-01T00:00:01.001Z-0001-abcd');
  });
});

describe('a fact of another version', () => {
  const stored = entriesOf([opened('a')])[0]?.events[0];
  if (!stored) throw new Error('no event made');

  test('an older one is brought up step by step when read', () => {
    const older = { ...stored, type: 'deal.lost', data: { deal: 'deal-a', why: 'price' } };
    const steps = {
      'deal.lost': {
        1: (data: unknown) => ({ ...(data as object), reason: (data as { why: string }).why }),
        2: (data: unknown) => ({ ...(data as object), reason: `${(data as { reason: string }).reason}-2` }),
      },
    };
    expect(upcast(older, steps, 3)?.data).toEqual({ deal: 'deal-a', reason: 'price-2' });
    expect(upcast(older, steps, 3)?.v).toBe(3);
  });

  test('a newer one, an unknown one and a broken one count for nothing and harm nothing', () => {
    expect(upcast({ ...stored, v: 99 })).toBeUndefined();
    expect(upcast({ ...stored, type: 'deal.teleported' })).toBeUndefined();
    expect(upcast({ ...stored, type: 'toString' })).toBeUndefined();
    expect(upcast({ ...stored, data: { deal: 7 } })).toBeUndefined();
  });
});
