import type { WorldOptions } from '../../options';
import { ar } from './ar';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { ru } from './ru';
import type { Words } from './words';
import { zh } from './zh';

/** The words of every language the mailbox speaks. */
export const languages: Record<WorldOptions['language'], Words> = { en, bg, de, ru, zh, ar };

/** The sentence with each `{}` replaced, in order. */
export function fill(sentence: string, ...values: (string | number)[]): string {
  const rest = [...values];
  return sentence.replace(/\{\}/g, () => String(rest.shift() ?? ''));
}
