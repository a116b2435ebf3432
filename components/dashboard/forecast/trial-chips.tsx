import type { WhatIf } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { Icon } from '../../icon';
import { sayNumber } from '../../say-number';
import { useWords } from '../../words-context';
import './trial-chips.css';
import type { Change } from './tried-changes';

const sayChange = (words: Words, what: WhatIf, person: string, home: string): string => {
  const amount = 'minor' in what ? sayNumber(words, what.minor, { unit: 'money', home }) : '';
  const chance = what.does === 'add' ? sayNumber(words, what.chance, { unit: 'share', home }) : '';
  return words.name('fc_chip', what.does, { person, amount, chance });
};

/** What is tried, each with the way to take it back. */
export const TrialChips = ({
  changes,
  home,
  takeBack,
}: {
  readonly changes: readonly Change[];
  readonly home: string;
  takeBack(id: string): void;
}) => {
  const words = useWords();
  return (
    <ul class="trial-chips" aria-label={words.say('fc_try_list')}>
      {changes.map(({ id, what, name }) => {
        const says = sayChange(words, what, name, home);
        return (
          <li key={id}>
            <span dir="auto">{says}</span>
            <button
              type="button"
              aria-label={words.say('fc_take_back', { what: says })}
              onClick={() => takeBack(id)}
            >
              <Icon of="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
};
