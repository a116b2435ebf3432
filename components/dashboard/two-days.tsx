import { useEffect, useId, useState } from 'preact/hooks';
import { type Day, isDay } from '../../lib/pipeline/day';
import { useWords } from '../words-context';
import './two-days.css';

// A year is typed digit by digit: 0202 is a day that exists, and nobody means it.
const isMeant = (day: string): boolean => /^[12]\d{3}-/.test(day) && isDay(day);

/** Two days in their order, taken over on leaving a field or by Enter. */
export const TwoDays = ({
  from,
  to,
  labels,
  choose,
}: {
  readonly from: Day;
  readonly to: Day;
  readonly labels: readonly [string, string];
  choose(from: Day, to: Day): void;
}) => {
  const words = useWords();
  const id = useId();
  const [typed, type] = useState<readonly [string, string]>([from, to]);
  useEffect(() => type([from, to]), [from, to]);
  const [first, last] = typed;
  const isTurned = isMeant(first) && isMeant(last) && first > last;
  const take = (): void => {
    const isNew = first !== from || last !== to;
    if (isNew && isMeant(first) && isMeant(last) && !isTurned) choose(first, last);
  };
  return (
    <div class="two-days">
      {labels.map((label, place) => (
        <label key={label}>
          <span>{label}</span>
          <input
            type="date"
            class="typed"
            min="2000-01-01"
            max="2999-12-31"
            value={typed[place]}
            aria-invalid={isTurned}
            aria-describedby={isTurned ? id : undefined}
            onInput={({ currentTarget: { value } }) => type(place === 0 ? [value, last] : [first, value])}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
        </label>
      ))}
      {isTurned && (
        <p class="typed-bad" id={id} role="alert">
          {words.say('span_turned')}
        </p>
      )}
    </div>
  );
};
