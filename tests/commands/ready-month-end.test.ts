import { expect, test } from 'vitest';
import { readyMonthEnd } from '../../lib/commands/ready-month-end.query';
import { opened } from '../make/history';
import { given } from './given';

test.each([
  ['a deal of the month itself', '2026-10-31', undefined, { monthEnd: '2026-10-01' }],
  ['a deal from long ago', '2026-03-02', '2026-09', { monthEnd: '2026-10-01' }],
  ['a report that was opened', '2026-10-31', '2026-10', {}],
  ['the first deal after the month, so that there is nothing to tell', '2026-11-01', undefined, {}],
])(
  'given %s, when the popup is opened on 24 November, then it says what is ready',
  async (_, on, seen, ready) => {
    const { view } = await given(opened('a', on));
    expect(await readyMonthEnd(await view(), seen)).toEqual(ready);
  },
);
