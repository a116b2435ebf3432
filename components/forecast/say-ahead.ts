import type { Ending, Range, SpanForecast, Swing } from '../../lib/pipeline/forecast';
import { majorOf } from '../../lib/pipeline/money';
import type { Words } from '../../lib/words';
import { sayNumber } from '../say-number';

const inCompact = ({ language }: Words, home: string): Intl.NumberFormat =>
  // No more digits than a forecast can mean: €9.5, €49K, €1.2M.
  new Intl.NumberFormat(language, { style: 'currency', currency: home, notation: 'compact' });

/** In whole units where it is too small to be told in thousands. */
const wholeOf = (minor: number, home: string): number => {
  const major = majorOf({ minor, currency: home });
  return Math.abs(major) < 1000 ? Math.round(major) : major;
};

/** A sum that is only estimated, as €49K. */
export const sayEstimate = (words: Words, minor: number, home: string): string =>
  inCompact(words, home).format(wholeOf(minor, home));

/** From where to where a sum goes, as €38–61K; one sum where both are said alike. */
export const sayRange = (words: Words, { low, middle, high }: Range, home: string): string => {
  const [from, to] = [wholeOf(low, home), wholeOf(high, home)];
  const compact = inCompact(words, home);
  return compact.format(from) === compact.format(to)
    ? sayEstimate(words, middle, home)
    : // Between two bare numbers no language of ours has room around the dash.
      compact.formatRange(from, to).replace(/(\d)\s–\s(\d)/, '$1–$2');
};

const percent = ({ language }: Words, share: number, digits = 0): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);

/** A chance as 62%, never as certain or impossible, since no forecast knows that. */
export const sayChance = (words: Words, chance: number): string => {
  if (chance < 0.01) return `<${percent(words, 0.01)}`;
  return chance > 0.99 ? `>${percent(words, 0.99)}` : percent(words, chance);
};

/** The quota and the chance of it as a sentence; undefined without a quota. */
export const sayQuota = (words: Words, { quota, won }: SpanForecast, home: string): string | undefined => {
  if (!quota) return undefined;
  const said = sayNumber(words, quota.minor, { unit: 'money', home });
  return won >= quota.minor
    ? words.say('quick_quota_met', { quota: said })
    : words.say('quick_chance', { quota: said, chance: sayChance(words, quota.chance) });
};

/** The chance of the quota where there is little room for it. */
export const sayQuotaShortly = (words: Words, { quota, won }: SpanForecast): string | undefined =>
  quota && (won >= quota.minor ? words.say('num_met') : sayChance(words, quota.chance));

const isSure = (chance: number): boolean => chance < 0.01 || chance > 0.99;

/** What a swing is told by: the chance of the quota, or the sum where there is none, it is won, or the chance stays as it is. */
export const toldBy = ({ quota, won }: SpanForecast, { slipped }: Swing): 'quota' | 'middle' => {
  if (!quota || won >= quota.minor || slipped.chance === undefined) return 'middle';
  return isSure(quota.chance) && isSure(slipped.chance) && Math.abs(quota.chance - slipped.chance) < 0.5
    ? 'middle'
    : 'quota';
};

/** What an ending of a deal changes, as 62% → 41% or as €49K → €42K. */
export const sayShift = (
  words: Words,
  { quota, middle }: SpanForecast,
  to: Ending,
  by: 'quota' | 'middle',
  home: string,
): string => {
  const shift = (from: string, then: string): string => words.say('quick_shift', { from, to: then });
  if (by === 'quota' && quota && to.chance !== undefined) {
    const [now, then] = [sayChance(words, quota.chance), sayChance(words, to.chance)];
    return now === then && !isSure(quota.chance)
      ? shift(percent(words, quota.chance, 1), percent(words, to.chance, 1))
      : shift(now, then);
  }
  const [now, then] = [sayEstimate(words, middle, home), sayEstimate(words, to.middle, home)];
  const inFull = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  if (now === then) return shift(inFull(middle), inFull(to.middle));
  // Where the currency stands behind, once is enough: 49 → 42 хил. €.
  const [, bare, unit] = /^([\d.,]+)(\D*)$/.exec(now) ?? [];
  return shift(bare && unit && then.endsWith(unit) && /^\d/.test(then) ? bare : now, then);
};
