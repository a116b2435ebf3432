import type { BadgeFacts } from '../../lib/commands/badges.query';
import type { FewWords } from '../../lib/few-words';
import type { Badge } from '../../lib/pipeline/badge';
import { sevenStages, stageOf } from '../../lib/pipeline/seven-stages';

/** The words the overlay draws with; all else it says comes with an answer. */
export const overlayWords = (words: FewWords): Record<string, string> => {
  const keys = [
    'plus_says',
    'undo',
    'close',
    'try_again',
    'covered',
    'fault_bad_input',
    'fault_not_found',
    'fault_storage',
    'fault_own',
    'fault_unknown',
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, words.say(key)]));
};

/** How long it has been so, in a sentence: in the stage, or since the deal was lost. */
const saySince = (words: FewWords, { status, days }: BadgeFacts, stage: string): string => {
  if (status === 'lost')
    return days === 0 ? words.say('badge_says_lost_today') : words.count('badge_says_lost', days);
  return days === 0 ? words.say('badge_says_today', { stage }) : words.count('badge_says', days, { stage });
};

/** A badge in the person's language. */
export const sayBadge = (words: FewWords, facts: BadgeFacts): Badge => {
  const { stage, status, days, openDeals, touched } = facts;
  const word = words.name('stage', status === 'lost' ? 'lost' : stage);
  const since = saySince(words, facts, word);
  return {
    stage,
    colour: status === 'lost' ? 0 : (stageOf(sevenStages, stage)?.colour ?? 0),
    word: openDeals > 1 ? `${word} ×${words.number(openDeals)}` : word,
    days: words.say('badge_days', { count: days }),
    says: openDeals > 1 ? `${since}; ${words.count('badge_deals', openDeals)}` : since,
    touched,
  };
};
