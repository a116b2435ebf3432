import type { Range, TrackRecord } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';

/** A range of money as “€12,400 to €31,000”; one amount where both ends are said alike. */
export const sayRange = (words: Words, { low, high }: Pick<Range, 'low' | 'high'>, home: string): string => {
  const [from, to] = [low, high].map((minor) => sayNumber(words, minor, { unit: 'money', home }));
  return from === to ? (from ?? '') : words.say('number_between', { low: from ?? '', high: to ?? '' });
};

/** A share of what came by which forecasts were too high or too low, in words. */
export const sayBias = (words: Words, bias: number): string => {
  const share = sayNumber(words, Math.abs(bias), { unit: 'share', home: '' });
  // Less than half a percent is neither.
  if (Math.abs(bias) < 0.005) return words.say('fc_bias_none');
  return words.say(bias > 0 ? 'fc_bias_high' : 'fc_bias_low', { share });
};

/** How earlier forecasts did, in sentences. */
export const sayRecord = (words: Words, { kind, spans, held, bias, error, kept }: TrackRecord): string => {
  if (spans === 0) return words.name('fc_unjudged', kind);
  const after = spans - kept;
  return [
    words.count(kind === 'month' ? 'fc_record_month' : 'fc_record_quarter', spans, { held }),
    ...(error === null
      ? []
      : [
          words.say('fc_record_off', {
            error: sayNumber(words, error, { unit: 'share', home: '' }),
            bias: sayBias(words, bias ?? 0),
          }),
        ]),
    ...(after > 0 ? [words.count('fc_record_after', after)] : []),
  ].join(' ');
};
