import type { Tried } from '../../../lib/pipeline/forecast';
import { sayChance } from '../../forecast/say-ahead';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import { sayRange } from './say-range';

const Fact = ({
  name,
  before,
  after,
}: {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}) => {
  const words = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd class={before === after ? 'quiet' : undefined}>
        {before === after ? after : words.say('fc_from_to', { before, after })}
      </dd>
    </div>
  );
};

/** What each span comes to as things are, and what it would come to. */
export const TrialStrip = ({
  tried,
  home,
  isOld,
}: {
  readonly tried: readonly Tried[];
  readonly home: string;
  /** It is told of what was tried before. */
  readonly isOld: boolean;
}) => {
  const words = useWords();
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  return (
    <ul class={isOld ? 'trial-strip is-old' : 'trial-strip'} aria-busy={isOld}>
      {tried.map(({ kind, before, after }) => (
        <li key={kind}>
          <h4>{words.name('fc_span', kind)}</h4>
          <dl>
            <Fact
              name={words.say('fc_try_range')}
              before={sayRange(words, before, home)}
              after={sayRange(words, after, home)}
            />
            <Fact
              name={words.say('fc_try_middle')}
              before={money(before.middle)}
              after={money(after.middle)}
            />
            {before.chance !== undefined && after.chance !== undefined && (
              <Fact
                name={words.say('fc_try_chance')}
                before={sayChance(words, before.chance)}
                after={sayChance(words, after.chance)}
              />
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
};
