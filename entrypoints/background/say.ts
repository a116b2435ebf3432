import type { BadgeFacts } from '../../lib/commands/badges.query';
import type { FewWords } from '../../lib/few-words';
import type { Badge } from '../../lib/pipeline/badge';
import { sayStage } from '../../lib/speak';

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
    'fault_never',
    'fault_asked_never',
    'fault_unknown',
    'fault_undo_in_use',
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
  const { stage, label, days, openDeals, touched, stale } = facts;
  const word = sayStage(words, label);
  const says = [
    saySince(words, facts, word),
    ...(openDeals > 1 ? [words.count('badge_deals', openDeals)] : []),
  ].join('; ');
  const rings = stale && words.count(`stale_${stale.clock}`, stale.days, { limit: stale.limit });
  return {
    stage,
    colour: label.colour,
    word: openDeals > 1 ? `${word} ×${words.number(openDeals)}` : word,
    // Of one that waits too long the days that its clock counts.
    days: words.say('badge_days', { count: stale?.days ?? days }),
    says: rings ? `${says}. ${rings}` : says,
    touched,
    ...(stale && { isStale: true }),
  };
};
