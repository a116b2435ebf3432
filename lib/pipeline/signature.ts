import { guessCompany, LEGAL_FORM } from './company';

const LONGEST = 60;

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const withoutForm = (text: string): string => text.replace(LEGAL_FORM, '').trim();

/** The parts of a line that may be a company's name: "Head of Sales, Acme Ltd | +44 …" has three. */
const partsOf = (line: string): string[] =>
  [
    line,
    ...line.split(/\s*[|·•–—]\s*|\s+-\s+|,\s+(?!(?:inc|ltd|llc|co|corp)\b)|\s+(?:at|@|bei|chez|в|във)\s+/iu),
  ]
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && part.length <= LONGEST && !/[@<>]|https?:|www\.|\d{4,}/i.test(part));

const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

/** Whether a name is the one that the domain spells: in one word, or by its initials of at least three words. */
const isOfDomain = (part: string, label: string): boolean => {
  const name = withoutForm(part);
  const isInitials = name.split(/\s+/).length >= 3 && /^\p{Lu}/u.test(name) && initialsOf(name) === label;
  return squash(name) === label || squash(part) === label || isInitials;
};

/**
 * The company that the lines under somebody's message name: the one their mail domain spells, or, at a public mail
 * provider, the one with a legal form behind it. Undefined when no line names one for certain.
 */
export const companyInSignature = (
  lines: readonly string[],
  address: string,
  person: string,
): string | undefined => {
  const parts = lines.flatMap(partsOf).filter((part) => squash(part) !== squash(person));
  const byDomain = guessCompany(address);
  if (byDomain !== undefined) return parts.findLast((part) => isOfDomain(part, squash(byDomain)));
  return parts.filter((part) => LEGAL_FORM.test(part)).sort((a, b) => a.length - b.length)[0];
};
