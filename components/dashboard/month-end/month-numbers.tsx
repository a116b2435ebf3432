import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { NumberTold, Told } from '../../../lib/pipeline/numbers';
import { monthBefore } from '../../../lib/pipeline/period';
import { monthsAfter } from '../../../lib/pipeline/span';
import { changeOf } from '../../numbers/change';
import { headline, winRateOf } from '../../numbers/number-facts';
import { saySigned } from '../../numbers/say-change';
import { isMet, whyNotOf } from '../../numbers/why-not';
import { sayInterval, sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';
import { sayMonth } from './say-month';

/** How many numbers a page of paper holds, as in month-print.css. */
const MOST_ON_PAPER = 12;

/** A number in another month, and how far this month's is from it. */
const Then = ({ of, then, home }: { of: NumberTold; then: Told; home: string }) => {
  const words = useWords();
  const as = { unit: of.unit, home };
  const value = headline(words, of, home, then, sayNumber);
  const change = changeOf(of, then.value);
  if (then.value === null) return <span class={isMet(then) ? undefined : 'quiet'}>{value}</span>;
  return (
    <>
      {value}
      {change && (
        <span class={`month-by ${change.verdict ? `month-${change.verdict}` : ''}`}>
          {saySigned(words, change, as)}
        </span>
      )}
    </>
  );
};

const Now = ({ of, home }: { of: NumberTold; home: string }) => {
  const words = useWords();
  const as = { unit: of.unit, home };
  const interval = sayInterval(words, of.now, as);
  const whyNot = whyNotOf(words, of.now);
  const rate = winRateOf(words, of, home);
  return (
    <>
      {whyNot === undefined ? (
        <strong>{headline(words, of, home, of.now, sayNumber)}</strong>
      ) : (
        <span class="quiet month-why">{whyNot}</span>
      )}
      {rate && <span class="month-beside">{rate}</span>}
      {interval && <span class="month-beside">{interval}</span>}
      {of.target !== undefined && (
        <span class="month-beside">
          {words.say('month_target', { target: sayNumber(words, of.target, as) })}
        </span>
      )}
    </>
  );
};

/** The numbers of the month against those of the month before and of the same month a year ago. */
export const MonthNumbers = ({ report }: { report: MonthEnd }) => {
  const words = useWords();
  const { month, numbers, home } = report;
  if (numbers.length === 0) return null;
  const before = sayMonth(words, monthBefore(month.from).from);
  const ago = sayMonth(words, monthsAfter(month.from, -12));
  return (
    <MonthPart title={words.say('month_numbers')}>
      <table class="lines month-numbers">
        <thead>
          <tr>
            <th scope="col">{words.say('month_number')}</th>
            <th scope="col" class="end">
              {sayMonth(words, month.from)}
            </th>
            <th scope="col" class="end">
              {before}
            </th>
            <th scope="col" class="end">
              {ago}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((one) => (
            <tr key={one.id}>
              <th scope="row" title={one.says}>
                {one.name}
              </th>
              <td class="end">
                <Now of={one} home={home} />
              </td>
              <td class="end" data-label={before}>
                <Then of={one} then={one.before} home={home} />
              </td>
              <td class="end" data-label={ago}>
                <Then of={one} then={one.yearAgo} home={home} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {numbers.length > MOST_ON_PAPER && (
        <p class="month-line month-on-paper">
          {words.count('month_more_numbers', numbers.length - MOST_ON_PAPER)}
        </p>
      )}
    </MonthPart>
  );
};
