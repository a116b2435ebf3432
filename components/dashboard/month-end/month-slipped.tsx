import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { sayDay } from '../../say-day';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { DealHead, WorthCell } from './deal-cell';
import { MonthLine, MonthPart } from './month-part';
import { byAmount, first, worthOf } from './most';

/** How many deals are told one by one. */
const MOST_SLIPPED = 6;

/** The deals that were expected to close in the month and did not: when then, when now, how often put later. */
export const MonthSlipped = ({ report, owners }: { report: MonthEnd; owners: readonly Owner[] }) => {
  const words = useWords();
  const { slipped, home, today } = report;
  const { shown, left } = first(byAmount(slipped), MOST_SLIPPED);
  return (
    <MonthPart title={words.say('month_slipped')}>
      {shown.length === 0 ? (
        <MonthLine>{words.say('month_slipped_none')}</MonthLine>
      ) : (
        <table class="lines month-slips">
          <thead>
            <tr>
              <th scope="col">{words.count('month_deals', slipped.length)}</th>
              <th scope="col">{words.say('month_expected_then')}</th>
              <th scope="col">{words.say('month_expected_now')}</th>
              <th scope="col" class="end">
                {words.say('month_pushes')}
              </th>
              <th scope="col" class="end">
                {words.say('month_worth')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((deal) => (
              <tr key={deal.deal}>
                <DealHead deal={deal} owners={owners} />
                <td data-label={words.say('month_expected_then')}>
                  <time dateTime={deal.expectedThen}>{sayDay(words, deal.expectedThen, today)}</time>
                </td>
                <td data-label={words.say('month_expected_now')}>
                  {deal.expectedNow === undefined ? (
                    <span class="quiet">{words.say('month_no_day')}</span>
                  ) : (
                    <time dateTime={deal.expectedNow}>{sayDay(words, deal.expectedNow, today)}</time>
                  )}
                </td>
                <td class="end" data-label={words.say('month_pushes')}>
                  {words.say('number_times', { times: deal.pushes })}
                </td>
                <WorthCell amount={deal.amount} home={home} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <MonthLine>
          {words.count('month_more_worth', left.length, {
            value: sayNumber(words, worthOf(left), { unit: 'money', home }),
          })}
        </MonthLine>
      )}
    </MonthPart>
  );
};
