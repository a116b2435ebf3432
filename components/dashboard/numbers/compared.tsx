import type { Numbers, NumberTold, Told } from '../../../lib/pipeline/numbers';
import type { Period } from '../../../lib/pipeline/period';
import { ChangeMark } from '../../numbers/change-mark';
import { headline } from '../../numbers/number-facts';
import { sayPeriod } from '../../numbers/say-period';
import { whyNotOf } from '../../numbers/why-not';
import { useWords } from '../../words-context';
import './compared.css';

/** A number beside what it was in the span before and in the same a year ago, told once where both are one span. */
export const Compared = ({ number, numbers }: { number: NumberTold; numbers: Numbers }) => {
  const words = useWords();
  const { before, yearAgo, home } = numbers;
  const isOne = before.from === yearAgo.from && before.to === yearAgo.to;
  const line = (period: Period, then: Told) => (
    <div>
      <dt>{sayPeriod(words, period)}</dt>
      <dd title={whyNotOf(words, then)}>
        {headline(words, number, home, then)}
        {then.value === null && <span class="hidden-text">{whyNotOf(words, then)}</span>}
      </dd>
      <dd>
        <ChangeMark number={number} then={then} home={home} />
      </dd>
    </div>
  );
  return (
    <dl class="compared">
      {line(before, number.before)}
      {!isOne && line(yearAgo, number.yearAgo)}
    </dl>
  );
};
