import type { Told } from '../../lib/pipeline/numbers';
import type { Words } from '../../lib/words';
import { sayWhyNot } from '../say-number';

/** Whether a number has no value since what it measures the way to is reached. */
export const isMet = ({ value, parts }: Told): boolean => value === null && parts.met === 1;

/** Why a number is not known, as a sentence; undefined when it is, or when there is no way left to measure. */
export const whyNotOf = (words: Words, told: Told): string | undefined =>
  isMet(told) ? undefined : sayWhyNot(words, told);
