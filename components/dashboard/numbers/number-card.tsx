import type { Numbers, NumberTold } from '../../../lib/pipeline/numbers';
import type { StageLabel } from '../../../lib/pipeline/stage-label';
import { besidesOf } from '../../numbers/besides';
import { factsOf, headline } from '../../numbers/number-facts';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { Compared } from './compared';
import { linkBehind } from './link-behind';
import './number-card.css';
import { Trend } from './trend';

/** One of the first numbers, large: what it is, what it was, where it goes, what it means, and the way to its deals. */
export const NumberCard = ({
  number,
  numbers,
  stage,
}: {
  number: NumberTold;
  numbers: Numbers;
  stage: StageLabel | undefined;
}) => {
  const words = useWords();
  const { home } = numbers;
  return (
    <li class="number-card">
      <h3>{number.name}</h3>
      <p class="number-card-value">{headline(words, number, home, number.now, sayNumber)}</p>
      <ul class="number-card-facts">
        {[...factsOf(words, number, { home, stage, say: sayNumber }), ...besidesOf(words, number, home)].map(
          (fact) => (
            <li key={fact}>{fact}</li>
          ),
        )}
      </ul>
      <Trend number={number} home={home} isLarge />
      <Compared number={number} numbers={numbers} />
      <p class="number-card-says">{number.says}</p>
      <a
        class="button"
        href={linkBehind(number, numbers)}
        aria-label={words.say('num_behind_of', { number: number.name })}
      >
        {words.say('num_behind')}
      </a>
    </li>
  );
};
