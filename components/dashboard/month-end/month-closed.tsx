import { daysBetween } from '../../../lib/pipeline/day';
import type { Owner } from '../../../lib/pipeline/lists';
import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { DealBehind } from '../../../lib/pipeline/numbers';
import { sayDay } from '../../say-day';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { DealHead, WorthCell } from './deal-cell';
import { MonthLine, MonthPart } from './month-part';
import { byAmount, first, worthOf } from './most';

/** How many deals are told one by one. */
const MOST_DEALS = 8;

interface Props {
  readonly report: MonthEnd;
  readonly owners: readonly Owner[];
  readonly of: 'won' | 'lost';
}

const DealRow = ({ deal, of, report, owners }: Props & { deal: DealBehind & { reason?: string } }) => {
  const words = useWords();
  const { home, today } = report;
  const days = deal.closedOn === undefined ? undefined : daysBetween(deal.openedOn, deal.closedOn);
  const took = days === undefined ? '' : sayNumber(words, days, { unit: 'days', home });
  return (
    <tr>
      <DealHead deal={deal} owners={owners} />
      <td>
        {of === 'lost' ? (
          <span class="cut" dir="auto" title={deal.reason}>
            {deal.reason}
          </span>
        ) : (
          took
        )}
      </td>
      <td>{deal.closedOn && <time dateTime={deal.closedOn}>{sayDay(words, deal.closedOn, today)}</time>}</td>
      <WorthCell amount={deal.amount} home={home} />
    </tr>
  );
};

/** The deals that were won, or those that were lost, with the largest one by one and the rest counted. */
export const MonthClosed = (props: Props) => {
  const words = useWords();
  const { report, of } = props;
  const { home } = report;
  const deals: readonly (DealBehind & { readonly reason?: string })[] = report[of];
  const { shown, left } = first(byAmount(deals), MOST_DEALS);
  // What is known of no deal is not nothing.
  const isWorth = (some: readonly DealBehind[]) => some.some(({ amount }) => amount !== undefined);
  const value = (some: readonly DealBehind[]) => sayNumber(words, worthOf(some), { unit: 'money', home });
  return (
    <MonthPart title={words.say(of === 'won' ? 'month_won' : 'month_lost')}>
      {deals.length === 0 ? (
        <MonthLine>{words.say(of === 'won' ? 'month_won_none' : 'month_lost_none')}</MonthLine>
      ) : (
        <table class="lines month-deals">
          <thead>
            <tr>
              <th scope="col">{words.count('month_deals', deals.length)}</th>
              <th scope="col">{words.say(of === 'won' ? 'month_days' : 'month_reason')}</th>
              <th scope="col">{words.say('month_day')}</th>
              <th scope="col" class="end">
                {isWorth(deals) && words.say('month_value', { value: value(deals) })}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((deal) => (
              <DealRow key={deal.deal} {...props} deal={deal} />
            ))}
          </tbody>
        </table>
      )}
      {left.length > 0 && (
        <MonthLine>
          {isWorth(left)
            ? words.count('month_more_worth', left.length, { value: value(left) })
            : words.count('month_more_deals', left.length)}
        </MonthLine>
      )}
    </MonthPart>
  );
};
