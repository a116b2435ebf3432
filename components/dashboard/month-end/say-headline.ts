import { EVERYBODY } from '../../../lib/pipeline/goals';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { QuotaTold } from '../../../lib/pipeline/review';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';
import { worthOf } from './most';
import { sayMonth } from './say-month';

/** The quota that the whole report is held against: of whom is asked for; of everybody, else the only one, when nobody is. */
const quotaOf = ({ quotas }: MonthEnd, owner: string | undefined): QuotaTold | undefined => {
  const found = quotas.find(({ of }) => of === (owner ?? EVERYBODY));
  return found ?? (owner === undefined && quotas.length === 1 ? quotas[0] : undefined);
};

/** What the month brought, in a sentence or two: won deals, their worth, and how it stands to the quota. */
export const sayHeadline = (words: Words, report: MonthEnd, owner?: string): string => {
  const { won, home, isRunning } = report;
  const month = sayMonth(words, report.month.from);
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  const value = money(worthOf(won));
  const hasAmounts = won.some(({ amount }) => amount !== undefined);
  const [whole, soFar] = hasAmounts
    ? (['month_head', 'month_head_so_far'] as const)
    : (['month_head_bare', 'month_head_so_far_bare'] as const);
  const brought =
    won.length === 0
      ? words.say(isRunning ? 'month_head_so_far_none' : 'month_head_none', { month })
      : words.count(isRunning ? soFar : whole, won.length, { month, value });
  const quota = quotaOf(report, owner);
  if (!quota || quota.quota.value === null) return brought;
  const amount = money(quota.quota.value);
  const { value: share } = quota.attainment;
  const said =
    share === null
      ? words.say('month_head_quota', { quota: amount })
      : words.say('month_head_attained', {
          share: sayNumber(words, share, { unit: 'share', home }),
          quota: amount,
        });
  return `${brought} ${said}`;
};
