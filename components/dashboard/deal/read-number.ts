import type { Language } from '../../../lib/speak';

const PARTED = { en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$/, bg: /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ } as const;
const PARTING = { en: /,/g, bg: /\./g } as const;

/** The number a person typed in their language, or undefined when it is none; spaces part thousands. */
export const readNumber = (text: string, language: Language): number | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
  const whole = PARTED[language].test(bare) ? bare.replace(PARTING[language], '') : bare;
  const plain = whole.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
};

/** A number as it stands in a field, so that it is read back as the same. */
export const writeNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 12 }).format(number);
