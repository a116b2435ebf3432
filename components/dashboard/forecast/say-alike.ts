import type { Alike } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';

const KEYS: Readonly<Record<Alike['by'], string>> = {
  'stage-and-time': 'fc_alike_stage_time',
  stage: 'fc_alike_stage',
  age: 'fc_alike_age',
  all: 'fc_alike_all',
};

/** Why a deal has its chance: what became of deals like it, or that there are none yet. */
export const sayAlike = (words: Words, { deals, won, days, by }: Alike): string => {
  if (deals === 0) return words.say('fc_alike_none');
  return words.count(KEYS[by], deals, { won, days: sayNumber(words, days, { unit: 'days', home: '' }) });
};
