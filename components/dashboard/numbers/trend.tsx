import type { NumberTold } from '../../../lib/pipeline/numbers';
import { headline } from '../../numbers/number-facts';
import { sayPeriod } from '../../numbers/say-period';
import { TrendLine } from '../../numbers/trend-line';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import './trend.css';

/** A number over its last spans as a line with its first and last span, and as words for who does not see it. */
export const Trend = ({
  number,
  home,
  isLarge = false,
}: {
  number: NumberTold;
  home: string;
  isLarge?: boolean;
}) => {
  const words = useWords();
  const [first, last] = [number.trend[0], number.trend.at(-1)];
  return (
    <div class={isLarge ? 'trend large' : 'trend'}>
      <TrendLine
        values={number.trend.map(({ value }) => value)}
        width={isLarge ? 280 : 96}
        height={isLarge ? 48 : 24}
      />
      {isLarge && first && last && (
        <p class="trend-ends" aria-hidden="true">
          <span>{sayPeriod(words, first)}</span>
          <span>{sayPeriod(words, last)}</span>
        </p>
      )}
      <ul class="hidden-text" aria-label={words.say('num_trend')}>
        {number.trend.map((point) => (
          <li key={point.from}>
            {words.say('num_was', {
              period: sayPeriod(words, point),
              value: headline(words, number, home, { value: point.value, parts: {} }, sayNumber),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
