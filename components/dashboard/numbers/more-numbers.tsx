import type { Numbers, NumberTold } from '../../../lib/pipeline/numbers';
import type { StageLabel } from '../../../lib/pipeline/stage-label';
import { besidesOf } from '../../numbers/besides';
import { factsOf, headline } from '../../numbers/number-facts';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import '../people/lines.css';
import { Compared } from './compared';
import { linkBehind } from './link-behind';
import './more-numbers.css';
import { Trend } from './trend';

/** The numbers beyond the first ones as the rows of a table, each with its sentence and the way to its deals. */
export const MoreNumbers = ({
  more,
  numbers,
  stage,
}: {
  more: readonly NumberTold[];
  numbers: Numbers;
  stage: StageLabel | undefined;
}) => {
  const words = useWords();
  return (
    <section class="more-numbers lines-place">
      <h2>{words.say('num_others')}</h2>
      <table class="lines">
        <thead>
          <tr>
            <th scope="col">{words.say('num_number')}</th>
            <th scope="col" class="more-value">
              {words.say('num_value')}
            </th>
            <th scope="col" class="more-trend">
              {words.say('num_trend')}
            </th>
            <th scope="col" class="more-compared">
              {words.say('num_compared')}
            </th>
          </tr>
        </thead>
        <tbody>
          {more.map((number) => (
            <tr key={number.id}>
              <th scope="row">
                <a
                  href={linkBehind(number, numbers)}
                  title={words.say('num_behind_of', { number: number.name })}
                >
                  {number.name}
                </a>
                <p class="second">{number.says}</p>
              </th>
              <td>
                <b>{headline(words, number, numbers.home, number.now, sayNumber)}</b>
                {[
                  ...factsOf(words, number, { home: numbers.home, stage, say: sayNumber }),
                  ...besidesOf(words, number, numbers.home),
                ].map((fact) => (
                  <p key={fact} class="second">
                    {fact}
                  </p>
                ))}
              </td>
              <td>
                <Trend number={number} home={numbers.home} />
              </td>
              <td>
                <Compared number={number} numbers={numbers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
