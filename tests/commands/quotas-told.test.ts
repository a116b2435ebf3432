import { describe, expect, test } from 'vitest';
import { setQuota } from '../../lib/commands/goals.command';
import type { Money } from '../../lib/pipeline/money';
import { opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const euro = (minor: number): Money => ({ minor, currency: 'EUR' });

/** Somebody who won 2,000 euro in November and lost nothing. */
const givenQuotas = async (...some: (readonly [of: string, amount: Money, from?: string])[]) => {
  const log = await given(
    opened('a', '2026-11-02').amount(200_000).won('2026-11-20'),
    opened('b', '2026-11-03').amount(100_000).closes('2026-12-20'),
  );
  for (const [of, amount, from = '2026-11-01'] of some)
    await log.when((context) => setQuota({ of, kind: 'month', from, amount }, context, 1));
  return { ...log, ...(await asking(log)) };
};

describe('given a quota of a month to come', () => {
  const DECEMBER = { kind: 'month', on: '2026-12-01' } as const;
  test('when it is told, then its attainment and pace say that the time has not begun, and what covers it is known', async () => {
    const { review, numbers } = await givenQuotas(['me', euro(400_000), '2026-12-01']);
    const { quotas } = await review({ span: DECEMBER });
    const mine = quotas.find(({ of }) => of === 'me');
    expect(mine?.attainment).toMatchObject({ value: null, whyNot: 'not-begun' });
    expect(mine?.pace).toMatchObject({ value: null, whyNot: 'not-begun' });
    expect(mine?.coverage).toMatchObject({ value: 0.25 });
    expect((await numbers({ span: DECEMBER })).of('attainment')?.now.whyNot).toBe('not-begun');
  });
});
