import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { Told } from '../../../lib/pipeline/numbers';
import { leftOutOf } from '../../numbers/besides';
import { sayTold } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthLine, MonthPart } from './month-part';
import { first } from './most';
import { sayQuotaOf } from './say-whom';

/** How many quotas are told one by one. */
const MOST_QUOTAS = 5;

/** What is not in an amount. */
const LeftOut = ({ parts }: { parts: Told['parts'] }) => {
  const said = leftOutOf(useWords(), parts);
  return said.length > 0 ? <span class="month-beside">{said.join(' · ')}</span> : null;
};

/** Won against quota, of everybody, every team and every owner that has one; while the month runs, with the pace. */
export const MonthQuotas = ({ report, owners }: { report: MonthEnd; owners: readonly Owner[] }) => {
  const words = useWords();
  const { quotas, home, isRunning } = report;
  const { shown, left } = first(quotas, MOST_QUOTAS);
  return (
    <MonthPart title={words.say('month_quotas')}>
      {shown.length === 0 ? (
        <MonthLine>{words.say('month_quotas_none')}</MonthLine>
      ) : (
        <table class="lines month-quotas">
          <thead>
            <tr>
              <th scope="col">{words.say('month_whose')}</th>
              <th scope="col" class="end">
                {words.say('month_quota')}
              </th>
              <th scope="col" class="end">
                {words.say('month_won_worth')}
              </th>
              <th scope="col" class="end">
                {words.say('month_attained')}
              </th>
              {isRunning && (
                <th scope="col" class="end">
                  {words.say('month_pace')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ of, name, quota, won, attainment, pace }) => {
              const whose = sayQuotaOf(words, owners, { of, name });
              return (
                <tr key={of}>
                  <th scope="row">
                    <span class="cut" dir="auto" title={whose}>
                      {whose}
                    </span>
                  </th>
                  <td class="end" data-label={words.say('month_quota')}>
                    {sayTold(words, quota, { unit: 'money', home })}
                    <LeftOut parts={quota.parts} />
                  </td>
                  <td class="end" data-label={words.say('month_won_worth')}>
                    {sayTold(words, won, { unit: 'money', home })}
                    <LeftOut parts={won.parts} />
                  </td>
                  <td class="end" data-label={words.say('month_attained')}>
                    <strong>{sayTold(words, attainment, { unit: 'share', home })}</strong>
                  </td>
                  {isRunning && (
                    <td class="end" data-label={words.say('month_pace')}>
                      {sayTold(words, pace, { unit: 'share', home })}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {left.length > 0 && <MonthLine>{words.count('month_more_quotas', left.length)}</MonthLine>}
    </MonthPart>
  );
};
