import type { ForecastNote } from '../../lib/pipeline/forecast';
import type { Words } from '../../lib/words';
import { sayNumber } from '../say-number';

/** What a person should know before believing a forecast, as a sentence. */
export const sayNote = (words: Words, { id, args }: ForecastNote): string => {
  const count = (name: string): number => Number(args[name] ?? 0);
  const share = sayNumber(words, count('share'), { unit: 'share', home: '' });
  switch (id) {
    case 'prior':
      return count('closed') === 0
        ? words.say('quick_prior_none')
        : words.count('quick_prior', count('closed'));
    case 'ramp-up':
      return words.count('quick_ramp_up', count('days'));
    case 'dead-season':
      return words.count('quick_dead_season', count('days'));
    case 'whale':
      return words.say('quick_whale', { share, person: String(args.person || words.say('no_name')) });
    case 'no-rate':
      return words.count('quick_no_rate', count('count'));
    case 'no-amounts':
      return words.count('quick_no_amounts', count('count'));
    case 'amount-unknown':
      return words.say('quick_amount_unknown');
    case 'outcomes-only':
      return words.say('quick_outcomes_only', { share });
    default:
      return id satisfies never;
  }
};
