import type { QuickForecast, SpanForecast } from '../../lib/pipeline/forecast';
import type { Words } from '../../lib/words';

const percent = ({ language }: Words, share: number, signDisplay: 'auto' | 'exceptZero'): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay }).format(share);

const HELD = { month: 'quick_held_months', quarter: 'quick_held_quarters' } as const;

/** How the forecasts of such spans did that are over, and how many were made afterwards; a sentence each. */
export const sayRecord = (words: Words, { kind, record }: SpanForecast): string[] => {
  if (!record || record.spans === 0)
    return [words.say(kind === 'this-quarter' ? 'quick_no_record_quarter' : 'quick_no_record_month')];
  const { spans, held, bias, error, kept } = record;
  const parts = [
    words.count(HELD[record.kind], spans, { held }),
    ...(bias === null ? [] : [words.say('quick_bias', { share: percent(words, bias, 'exceptZero') })]),
    ...(error === null ? [] : [words.say('quick_error', { share: percent(words, error, 'auto') })]),
  ];
  const after = spans - kept;
  return [
    parts.join(', '),
    ...(after > 0
      ? [kept === 0 ? words.say('quick_afterwards_all') : words.count('quick_afterwards', after)]
      : []),
  ];
};

/** On how many closed deals it all rests. */
export const sayRests = (words: Words, { closed, won }: QuickForecast): string =>
  closed === 0 ? words.say('quick_rests_none') : words.count('quick_rests', closed, { won });
