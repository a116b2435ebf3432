import type { Told, Unit } from '../../../lib/pipeline/numbers';
import type { Velocity } from '../../../lib/pipeline/review';
import { sayDifference, sayNumber, sayTold } from '../../say-number';
import { useWords } from '../../words-context';
import { ReviewSection } from './review-section';
import './velocity-part.css';

const UNITS: Readonly<Record<Velocity['factors'][number]['id'], Unit>> = {
  open: 'deals',
  'win-rate': 'share',
  size: 'money',
  cycle: 'days',
};

/** Money a day, the four factors it is made of, what a tenth of each would bring; and the weighted pipeline beside it. */
export const VelocityPart = ({
  velocity: { told, factors },
  weighted,
  home,
}: {
  readonly velocity: Velocity;
  readonly weighted: Told;
  readonly home: string;
}) => {
  const words = useWords();
  const aDay = { unit: 'money-a-day', home } as const;
  const unknown = told.value === null;
  const leftOut = weighted.parts.unknown ?? 0;
  return (
    <ReviewSection title={words.say('velocity_title')} text={words.say('velocity_text')}>
      <p class={unknown ? 'quiet' : 'velocity-now'}>{sayTold(words, told, aDay)}</p>
      <ol class="velocity">
        {factors.map(({ id, value, brings }) => (
          <li key={id} class={`velocity-${id}`}>
            <span class="velocity-name">{words.name('velocity', id)}</span>
            <span class={value === null ? 'quiet' : 'velocity-value'}>
              {value === null
                ? words.say('velocity_unknown')
                : sayNumber(words, value, { unit: UNITS[id], home })}
            </span>
            {brings !== null && (
              <span class="review-quiet">
                {words.say(id === 'cycle' ? 'velocity_less' : 'velocity_more', {
                  // A sign alone at the end of a line says nothing.
                  money: sayDifference(words, brings, aDay).replace(/^[+−-]/u, '$&\u2060'),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="review-quiet">
        {words.say('weighted_title')}:{' '}
        <span class={weighted.value === null ? undefined : 'velocity-weighted'}>
          {sayTold(words, weighted, { unit: 'money', home })}
        </span>{' '}
        {words.say('weighted_text')}
        {leftOut > 0 && ` ${words.count('weighted_unknown', leftOut)}`}
      </p>
    </ReviewSection>
  );
};
