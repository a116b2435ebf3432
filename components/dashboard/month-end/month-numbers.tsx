import type { MonthEnd } from '../../../lib/pipeline/month-end';
import type { NumberTold, Told } from '../../../lib/pipeline/numbers';
import { monthBefore } from '../../../lib/pipeline/period';
import { monthsAfter } from '../../../lib/pipeline/span';
import { sayDifference, sayInterval, sayNumber, sayTold } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthPart } from './month-part';
import { sayMonth } from './say-month';

/** How many numbers a page of paper holds, as in month-print.css. */
const MOST_ON_PAPER = 12;

const verdictOf = ({ better }: NumberTold, difference: number): string => {
  if (better === 'neither' || difference === 0) return '';
  return difference > 0 === (better === 'more') ? 'month-better' : 'month-worse';
};

/** A number in another month, and how far this month's is from it. */
const Then = ({ of, then, home }: { of: NumberTold; then: Told; home: string }) => {
  const words = useWords();
  const as = { unit: of.unit, home };
  if (then.value === null) return <span class="quiet">–</span>;
  const difference = of.now.value === null ? null : of.now.value - then.value;
  return (
    <>
      {sayNumber(words, then.value, as)}
      {difference !== null && (
        <span class={`month-by ${verdictOf(of, difference)}`}>{sayDifference(words, difference, as)}</span>
      )}
    </>
  );
};

const Now = ({ of, home }: { of: NumberTold; home: string }) => {
  const words = useWords();
  const as = { unit: of.unit, home };
  const interval = sayInterval(words, of.now, as);
  return (
    <>
      {of.now.value === null ? (
        <span class="quiet month-why">{sayTold(words, of.now, as)}</span>
      ) : (
        <strong>{sayNumber(words, of.now.value, as)}</strong>
      )}
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
