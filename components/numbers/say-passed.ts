import type { Told } from '../../lib/pipeline/numbers';
import type { Words } from '../../lib/words';
import { sayInterval, sayNumber, sayWhyNot } from '../say-number';

const SHARE = { unit: 'share', home: 'EUR' } as const;

/** What became of the deals that reached a stage, in sentences: how many went on, how many still may, and how sure that is where they are few. */
export const sayPassed = (words: Words, stage: string, told: Told): string[] => {
  const { cohort, passed, open, lost } = told.parts;
  const why = sayWhyNot(words, told);
  if (why !== undefined || told.value === null || !cohort) return [`${stage}: ${why ?? ''}`];
  const interval = sayInterval(words, told, SHARE);
  const share = sayNumber(words, told.value, SHARE);
  return [
    words.count('funnel_passed', cohort, { stage, some: passed ?? 0, share }),
    words.say('funnel_rest', {
      open: open ?? 0,
      share: sayNumber(words, (open ?? 0) / cohort, SHARE),
      lost: lost ?? 0,
    }),
    ...(interval === undefined ? [] : [words.say('funnel_interval', { interval })]),
  ];
};
