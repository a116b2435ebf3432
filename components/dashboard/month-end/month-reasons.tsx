import type { MonthEnd } from '../../../lib/pipeline/month-end';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { MonthLine } from './month-part';
import { first } from './most';

/** How many reasons are told one by one. */
const MOST_REASONS = 4;

/** Why deals were lost, the commonest reason first. */
export const MonthReasons = ({ report: { reasons, home } }: { report: MonthEnd }) => {
  const words = useWords();
  if (reasons.length === 0) return null;
  const ordered = [...reasons].sort(
    (a, b) => b.count - a.count || Number(b.worth.value) - Number(a.worth.value),
  );
  const { shown, left } = first(ordered, MOST_REASONS);
  const most = ordered[0]?.count ?? 1;
  return (
    <div class="month-part">
      <h3>{words.say('month_reasons')}</h3>
      <ul class="month-reasons">
        {shown.map(({ id, name, count, worth: { value } }) => (
          <li key={id}>
            <span class="cut" dir="auto" title={name}>
              {name}
            </span>
            <span class="month-bar" style={{ '--part': `${Math.round((100 * count) / most)}%` }} />
            <span class="month-times">{words.number(count)}</span>
            <span class="month-worth">
              {value !== null && value > 0 && sayNumber(words, value, { unit: 'money', home })}
            </span>
          </li>
        ))}
      </ul>
      {left.length > 0 && <MonthLine>{words.count('month_more_reasons', left.length)}</MonthLine>}
    </div>
  );
};
