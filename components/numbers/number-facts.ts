import type { NumberTold, Told } from '../../lib/pipeline/numbers';
import type { StageLabel } from '../../lib/pipeline/stage-label';
import { sayStage } from '../../lib/speak';
import type { Words } from '../../lib/words';
import { type In, sayInterval, sayNumber } from '../say-number';
import { sayInRoom } from './say-in-room';
import { sayTarget } from './say-target';
import { isMet, whyNotOf } from './why-not';

type Saying = (words: Words, value: number, told: In) => string;

/** Won and lost deals as people say them, “5 : 0”; undefined for a number that is no such pair or has nothing closed. */
const pairOf = (words: Words, { won, lost }: Told['parts']): string | undefined =>
  typeof won === 'number' && typeof lost === 'number' && won + lost > 0
    ? `${words.number(won)} : ${words.number(lost)}`
    : undefined;

const isPair = ({ id }: NumberTold): boolean => id === 'win-loss';

/** What is read first of a number: its value, of wins and losses both; a dash when it is not known. */
export const headline = (
  words: Words,
  number: NumberTold,
  home: string,
  told: Told = number.now,
  say: Saying = sayInRoom,
): string => {
  const pair = isPair(number) ? pairOf(words, told.parts) : undefined;
  if (pair) return pair;
  if (isMet(told)) return words.say('num_met');
  return told.value === null ? '–' : say(words, told.value, { unit: number.unit, home });
};

/** The rate that stands beside deals won and lost; undefined for another number or when it is not known. */
export const winRateOf = (words: Words, number: NumberTold, home: string): string | undefined =>
  isPair(number) && number.now.value !== null
    ? words.say('num_win_rate', { rate: sayNumber(words, number.now.value, { unit: number.unit, home }) })
    : undefined;

/** An interval in few letters: of shares as one range. */
const rangeOf = (words: Words, told: Told, as: In): string | undefined => {
  const { low, high } = told;
  if (as.unit !== 'share' || low === undefined || high === undefined) return sayInterval(words, told, as);
  return new Intl.NumberFormat(words.language, { style: 'percent' }).formatRange(low, high);
};

/** What a number is told with: its currency, the stage that a conversion is of, and how values are said. */
export interface With {
  readonly home: string;
  readonly stage?: StageLabel | undefined;
  readonly say?: Saying;
}

/** What stands beside a number: its stage, its median, its rate, its total, its interval where it rests on few, its target. */
export const factsOf = (
  words: Words,
  number: NumberTold,
  { home, stage, say = sayInRoom }: With,
): string[] => {
  const { now, unit } = number;
  const { median, total, open, cohort } = now.parts;
  const whyNot = whyNotOf(words, now);
  const range = rangeOf(words, now, { unit, home });
  const rate = winRateOf(words, number, home);
  const target = sayTarget(words, number, home);
  return [
    ...(stage && number.id.startsWith('conversion')
      ? [words.say('num_of_stage', { stage: sayStage(words, stage) })]
      : []),
    ...(whyNot ? [whyNot] : []),
    ...(open && cohort
      ? [words.say('num_still_open', { share: sayNumber(words, open / cohort, { unit: 'share', home }) })]
      : []),
    ...(rate ? [rate] : []),
    ...(typeof median === 'number'
      ? [words.say('num_median', { value: say(words, median, { unit, home }) })]
      : []),
    // Nothing is worth nothing only where its amounts are known.
    ...(total && unit === 'deals'
      ? [words.say('num_total', { amount: say(words, total, { unit: 'money', home }) })]
      : []),
    ...(range ? [words.say('num_interval', { range })] : []),
    ...(target ? [target] : []),
  ];
};
